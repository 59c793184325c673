// How the report looks: on a screen, light or dark, and on paper. System fonts only, since nothing is loaded.
export const style = `
:root{color-scheme:light dark;--ink:#1c1b19;--soft:#5d5a54;--line:#dcd8d0;--paper:#fffdf9;--card:#f6f3ec;--mark:#8a5a00;--warn:#a3341f;--link:#1f5a8a}
@media (prefers-color-scheme:dark){:root{--ink:#ece8e0;--soft:#a9a49a;--line:#3a3833;--paper:#171614;--card:#211f1c;--mark:#e0b35c;--warn:#f0907a;--link:#8dc0ea}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.65 "Noto Naskh Arabic","Noto Sans Arabic","Segoe UI",Tahoma,system-ui,sans-serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 4rem}
.top{border-bottom:2px solid var(--ink);margin-bottom:2rem}
h1{font-size:1.5rem;margin:0}
h2{font-size:1.35rem;line-height:1.5;margin:0 0 .5rem}
h2>span{display:block}
h2>[lang=en]{font-size:1.05rem;font-weight:500;color:var(--soft)}
h3{font-size:1rem;margin:1.6rem 0 .5rem;border-bottom:1px solid var(--line)}
h4{font-size:1rem;margin:0}
.en,small,.facts,.when small{color:var(--soft)}
.en,[lang=en]{font-family:"Segoe UI",system-ui,sans-serif}
.en{font-size:.9em}
.entry{margin:0 0 3rem;padding:1.25rem;border:1px solid var(--line);border-radius:.5rem}
.badges{margin:.25rem 0}
.badge{border:1px solid var(--line);border-radius:1rem;padding:.05rem .6rem;background:var(--card)}
.warn,.conflict{color:var(--warn);font-weight:600}
code{color:var(--soft);font-size:.85rem}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse;direction:ltr}
td,th{padding:.3rem .5rem;vertical-align:top;border-bottom:1px solid var(--line)}
td{min-width:7rem;overflow-wrap:anywhere}
td[dir=ltr],th.label{text-align:left}
td[dir=rtl],th.label[dir=rtl]{text-align:right}
th.label{font-weight:600;color:var(--soft);white-space:nowrap}
.verdict{text-align:center;font-size:.9rem;white-space:nowrap}
.numbers{white-space:nowrap;color:var(--mark);font-size:.85em;unicode-bidi:isolate;direction:ltr}
.account{background:var(--card);border-radius:.4rem;padding:.75rem 1rem;margin:.6rem 0}
.n{display:inline-block;min-width:1.5em;text-align:center;background:var(--mark);color:var(--paper);border-radius:.8em;font-size:.85em}
.title{font-weight:600;margin:.25rem 0}
.facts,.chain{margin:.25rem 0;font-size:.95rem}
blockquote{margin:.5rem 0;padding:.25rem 1rem;border-inline-start:3px solid var(--mark);white-space:pre-wrap;overflow-wrap:anywhere}
ul{margin:.3rem 0;padding-inline-start:1.4rem}
ul[dir=ltr]{text-align:left}
a{color:var(--link)}
@media (max-width:40rem){.entry{padding:.75rem}tr{display:flex;flex-direction:column;border-bottom:1px solid var(--line)}td,th{border:0;padding:.1rem .3rem}tr>:nth-child(1){order:1}tr>:nth-child(2){order:2}th.label:last-child{order:3}td[dir=rtl]{order:4}.verdict{order:5}}
@media print{:root{--ink:#000;--soft:#333;--line:#999;--paper:#fff;--card:#fff;--mark:#333;--warn:#000;--link:#000}body{font-size:10.5pt}main{max-width:none;padding:0}.entry{border:0;border-top:1px solid #000;border-radius:0;padding:.5rem 0}.account,tr{break-inside:avoid}h2,h3,h4{break-after:avoid}a[href]::after{content:" <" attr(href) ">";font-size:.8em;overflow-wrap:anywhere;unicode-bidi:isolate;direction:ltr}}
`
    .replace(/\n/gu, '')
    .trim();
