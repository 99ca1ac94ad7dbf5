// How the pages of scanned codes look: on a phone, held at arm's length in sunlight.
import { createLayout } from '../../pages/html';

const style = `:root{color-scheme:light;--ink:#11181f;--soft:#3d4a57;--line:#b9c4cf;--good:#0b5d2e;--bad:#9b111e;--wait:#7a4a00}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:19px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
main{max-width:40rem;margin:0 auto;padding:0 1rem 3rem}
.banner{margin:0 -1rem 1rem;padding:1.2rem 1rem 1rem;color:#fff;background:var(--good)}
.banner.bad{background:var(--bad)}.banner.wait{background:var(--wait)}
h1{margin:0;font-size:1.75rem;line-height:1.3}.banner p{margin:.3rem 0 0}
h2{margin:1.6rem 0 .4rem;padding-bottom:.2rem;border-bottom:2px solid var(--line);font-size:1.25rem}
h3{margin:.9rem 0 .1rem;font-size:1.1rem}
p{margin:.4rem 0}ul{margin:.3rem 0;padding-left:1.3rem}li{margin:.35rem 0}
.soft{color:var(--soft);font-size:1rem}.check{padding:.7rem .9rem;border:2px solid var(--ink);border-radius:6px}
.big{font-size:1.4rem;font-weight:700}time{white-space:nowrap}.number{font-variant-numeric:tabular-nums;letter-spacing:.02em}
dl{margin:.3rem 0}dt{color:var(--soft);font-size:1rem}dd{margin:0 0 .5rem}
a{color:#0a4b94}nav a{display:block;margin:.6rem 0;padding:.8rem 1rem;border:2px solid #0a4b94;border-radius:6px;font-weight:600;text-align:center;text-decoration:none}
:focus-visible{outline:3px solid #f0a500;outline-offset:2px}`;

export const { page, headers: pageHeaders } = createLayout(style);
