import { ask, trying } from "./twin.js";

// How late it is in the workspace, and the buttons that let time pass.

const EVERY = 20_000;

function show({ now, timezone }) {
  document.getElementById("now").textContent = new Date(now * 1000).toLocaleString(undefined, {
    timeZone: timezone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
}

export async function clock() {
  for (const button of document.querySelectorAll(".clock button")) {
    const { forward, time } = button.dataset;
    const passing = forward ? { forward_s: Number(forward) } : { time };
    button.addEventListener("click", trying(async () => show(await ask("/clock", passing))));
  }
  const look = trying(async () => show(await ask("/clock")));
  setInterval(look, EVERY);
  await look();
}
