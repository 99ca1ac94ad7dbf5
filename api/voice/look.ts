// How the pages on which an enterprise evaluates and complains look: on a phone, one question under the other.
import { createLayout } from '../../pages/html';

const style = `:root{color-scheme:light;--ink:#11181f;--soft:#3d4a57;--line:#b9c4cf;--mark:#0a4b94;--bad:#9b111e}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:19px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
main{max-width:40rem;margin:0 auto;padding:1rem 1rem 3rem}
h1{margin:0 0 .4rem;font-size:1.6rem;line-height:1.3}h2{margin:1.4rem 0 .3rem;font-size:1.2rem}p{margin:.4rem 0}
.soft{color:var(--soft);font-size:1rem}.fault{padding:.6rem .9rem;border-left:5px solid var(--bad);background:#fdeced;color:var(--bad)}
fieldset{margin:1rem 0;padding:.5rem .9rem .75rem;border:1px solid var(--line);border-radius:6px}legend{padding:0 .4rem;font-weight:600}
label{display:block;padding:.35rem 0}input[type=radio],input[type=checkbox]{width:1.2rem;height:1.2rem;margin-right:.5rem;vertical-align:-.15rem}
textarea,input[type=text],input[type=email],input[type=tel]{display:block;width:100%;padding:.5rem .6rem;border:1px solid #7b8794;border-radius:6px;font:inherit}
button{display:block;width:100%;margin-top:1.2rem;padding:.8rem;border:0;border-radius:6px;background:var(--mark);color:#fff;font:inherit;font-weight:600}
code{padding:.1rem .3rem;background:#eef2f6;word-break:break-all}a{color:var(--mark)}
:focus-visible{outline:3px solid #f0a500;outline-offset:2px}`;

export const { page, headers: pageHeaders } = createLayout(style);
