// How an inspection is made, in the words of its draft's own choices: what somebody wrote of the method is not for the public.

/** Of lifecycle `l`. */
export const shownMethod = `(CASE l.state #>> '{draft,channel}' WHEN 'offSite' THEN '非现场检查' ELSE '现场检查' END
  || CASE l.state #>> '{draft,mode}' WHEN 'joint' THEN '（联合）' WHEN 'entrusted' THEN '（委托）' ELSE '' END)`;
