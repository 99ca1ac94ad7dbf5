// How the pages of the identity provider look.
import { createLayout } from '../pages/html';

const style = `:root{color-scheme:light;--ink:#1b2430;--soft:#51606f;--line:#c9d2dc;--mark:#0b5cad;--bad:#a1121b}
*{box-sizing:border-box}
body{margin:0;background:#f3f5f8;color:var(--ink);font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:62rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border:1px solid var(--line);border-radius:6px}
h1{margin:0 0 .25rem;font-size:1.5rem}h2{margin:1.5rem 0 .5rem;font-size:1.1rem}p{margin:.4rem 0}.soft{color:var(--soft)}
a{color:var(--mark)}nav ul{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:.5rem 0;padding:0}
nav a{display:block;padding:.25rem .9rem;border:1px solid var(--line);border-radius:4px;text-decoration:none}
nav a[aria-current]{background:var(--mark);border-color:var(--mark);color:#fff}
fieldset{margin:.75rem 0;padding:.5rem .9rem .75rem;border:1px solid var(--line);border-radius:4px}legend{padding:0 .4rem;font-weight:600}
.people{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.15rem 1rem}
label.person{display:flex;gap:.5rem;padding:.2rem .3rem;border-radius:4px}label.person:has(:checked){background:#e4eefa}
label.person input{margin-top:.45rem}label.person small{display:block;color:var(--soft);line-height:1.35}
.door{position:sticky;bottom:0;display:flex;flex-wrap:wrap;align-items:end;gap:.75rem;margin:1rem -2rem -1.5rem;padding:1rem 2rem;background:#fff;border-top:1px solid var(--line);border-radius:0 0 6px 6px}
.door label{font-weight:600}.door input{display:block;width:17rem;max-width:100%;padding:.45rem .6rem;border:1px solid #7b8794;border-radius:4px;font:inherit}
button{padding:.5rem 1.6rem;border:0;border-radius:4px;background:var(--mark);color:#fff;font:inherit;font-weight:600;cursor:pointer}
:focus-visible{outline:3px solid #f0a500;outline-offset:2px}
.fault{padding:.6rem .9rem;border-left:4px solid var(--bad);background:#fdeced;color:var(--bad)}
summary{cursor:pointer;padding:.2rem 0}`;

export const { page, headers: pageHeaders } = createLayout(style);
