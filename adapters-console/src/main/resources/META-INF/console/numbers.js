"use strict";
// Charts of the figures that stand in the page, in the colours of the style sheet.
function colour(host, name) {
  const probe = document.createElement("span");
  probe.className = "ink-" + name;
  host.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}
function draw(host) {
  const chart = JSON.parse(host.dataset.chart);
  host.replaceChildren();
  if (chart.x.length === 0) { host.hidden = true; return; }
  const axis = { stroke: colour(host, "text"), grid: { stroke: colour(host, "line") },
    ticks: { stroke: colour(host, "line") } };
  const whole = (_, values) => values.map((value) => Number.isInteger(value) ? String(value) : "");
  const series = chart.series.map((one, index) => ({
    label: one.label, stroke: colour(host, index), width: 2,
    dash: chart.bars ? [] : [[], [8, 4], [2, 3], [10, 3, 2, 3]][index % 4],
    fill: chart.bars ? colour(host, index) : undefined,
    paths: chart.bars ? uPlot.paths.bars({ size: [0.7] }) : undefined,
  }));
  const plot = new uPlot({
    width: host.clientWidth - 40, height: 260,
    tzDate: (at) => uPlot.tzDate(new Date(at * 1000), "Etc/UTC"),
    scales: { x: { time: chart.time }, y: { range: (_, low, high) => [0, Math.max(1, high * 1.1)] } },
    axes: [chart.time ? axis : { ...axis, values: whole }, { ...axis, values: whole }],
    series: [{ label: chart.label, value: chart.time ? "{YYYY}-{MM}-{DD}" : undefined }, ...series],
  }, [chart.x, ...chart.series.map((one) => one.y)], host);
  host.plot = plot;
}
function drawAll() {
  for (const host of document.querySelectorAll("[data-chart]")) { draw(host); }
}
document.addEventListener("DOMContentLoaded", () => {
  drawAll();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  addEventListener("resize", () => {
    for (const host of document.querySelectorAll("[data-chart]")) {
      host.plot?.setSize({ width: host.clientWidth - 40, height: 260 });
    }
  });
});
