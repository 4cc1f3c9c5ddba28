/** The look of a report. The colours of the families are the window's own. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fdfcfa; --ink: #2b2926; --soft: #5f5b54; --line: #e2ded5; --track: #efece5; --raised: #f7f5f0;
  --repetition: #0072b2; --truncation: #b3470e; --punctuation: #00735a; --residue: #8f3f79; --wording: #7a6400;
  --cut: #8a2f14; --add: #1d5a35;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1f1e1c; --ink: #e6e3dc; --soft: #aaa59b; --line: #3a3833; --track: #2c2a27; --raised: #272522;
    --repetition: #56b4e9; --truncation: #f0a06a; --punctuation: #3cc7a1; --residue: #d99ac6; --wording: #e0c750;
    --cut: #f0a88e; --add: #94d3a9;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; }
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
footer { padding-top: 24px; padding-bottom: 40px; color: var(--soft); font-size: 13px; }
h1 { font-size: 30px; line-height: 1.2; font-weight: 600; margin: 0 0 24px; }
h2 { font-size: 18px; font-weight: 600; margin: 40px 0 12px; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 3px; }
.figures { display: flex; flex-wrap: wrap; gap: 16px 40px; margin: 0; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { color: var(--soft); font-size: 13px; }
.figures dd { margin: 0; font-size: 23px; line-height: 1.3; font-weight: 600; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 500; font-size: 13px; color: var(--soft); border-bottom: 1px solid var(--line); }
th, td { padding: 6px 16px 6px 0; vertical-align: middle; }
td { border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; width: 1%; white-space: nowrap; }
.name { overflow-wrap: anywhere; }
.bar { width: 40%; }
svg { display: block; width: 100%; height: 10px; background: var(--track); border-radius: 2px; }
.repetition { --own: var(--repetition); } .truncation { --own: var(--truncation); }
.punctuation { --own: var(--punctuation); } .residue { --own: var(--residue); } .wording { --own: var(--wording); }
rect { fill: var(--own); }
.dot { padding-left: 18px; text-indent: -18px; }
.dot::before { content: ""; display: inline-block; width: 10px; height: 10px; border-radius: 2px; margin-right: 8px; background: var(--own); }
details.article { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; overflow: hidden; }
summary { cursor: pointer; padding: 8px 12px; overflow-wrap: anywhere; }
a:focus-visible { outline: 2px solid var(--repetition); outline-offset: 2px; }
summary:focus-visible { outline: 2px solid var(--repetition); outline-offset: -2px; }
details.article > summary { background: var(--raised); }
summary b { font-weight: 600; }
summary span { color: var(--soft); }
ol { list-style: none; margin: 0; padding: 0 12px; scroll-margin-top: 48px; }
li { padding: 10px 0; border-top: 1px solid var(--line); }
li p { margin: 0; }
.what { color: var(--soft); font-size: 13px; }
.what b { color: var(--ink); font-weight: 600; }
.text { font: 17px/1.55 "Source Serif 4", Charter, Georgia, serif; overflow-wrap: anywhere; margin: 4px 0; white-space: pre-wrap; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--own); text-underline-offset: 3px; background: color-mix(in srgb, var(--own) 14%, transparent); }
mark.repetition { text-decoration-style: double; text-decoration-thickness: 1px; } mark.truncation { text-decoration-style: dashed; }
mark.punctuation { text-decoration-style: dotted; } mark.wording { text-decoration-style: wavy; text-decoration-thickness: 1px; }
del { color: var(--cut); } ins { color: var(--add); font-weight: 600; text-underline-offset: 3px; }
.text del, .text ins { white-space: pre-wrap; }
.clean { color: var(--soft); }
@media (max-width: 640px) { .bar, th:last-child { display: none; } td:nth-last-child(2), th:nth-last-child(2) { padding-right: 0; } }
@media print { details.article { break-inside: avoid; } a { text-decoration: none; } }
`;
