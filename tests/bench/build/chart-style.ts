/**
 * Colours and letters of the picture. It brings a ground of its own, because a page that shows it may be light or dark
 * whatever the reader's system says; the system decides which of the two it is.
 */
export const chartStyle = `<style>
text { fill: #1f2328; font: 13px system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif; }
.ground { fill: #ffffff; stroke: #d1d9e0; }
.rule { stroke: #d1d9e0; }
.heading { font-size: 19px; font-weight: 600; }
.case, .size, .own { font-weight: 600; }
.aside, .times { fill: #59636e; }
.times { text-anchor: end; }
.bar { fill: #a3aebb; }
.own-bar { fill: #0b7a57; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .ground { fill: #0d1117; stroke: #3d444d; }
  .rule { stroke: #3d444d; }
  .aside, .times { fill: #9198a1; }
  .bar { fill: #59636e; }
  .own-bar { fill: #35c793; }
}
</style>`;
