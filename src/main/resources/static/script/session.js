/* Warns two minutes before an unused session ends, in all tabs alike, and lets one stay with one key. */

const session = document.querySelector("[data-session]");
const warning = document.getElementById("sessie-waarschuwing");
const left = document.getElementById("sessie-rest");
const tabs = new BroadcastChannel(`meekijken${session.dataset.session}`);
const ahead = 120;

let ends = 0;
let focusBefore;
let announced;

function goesOn(seconds) {
	ends = Date.now() + seconds * 1000;
	if (warning.open) {
		warning.close();
		focusBefore?.focus();
	}
}

function used(seconds) {
	goesOn(seconds);
	tabs.postMessage(seconds);
}

async function stay() {
	const answer = await fetch(session.dataset.session, {
		method: "POST",
		headers: { "Content-Type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams(new FormData(session.querySelector("form")))
	});
	if (answer.ok && !answer.redirected) {
		used(Number(await answer.text()));
	}
	else {
		location.reload();
	}
}

function tick() {
	const seconds = Math.ceil((ends - Date.now()) / 1000);
	if (seconds <= 0) {
		location.reload();
		return;
	}
	if (seconds <= ahead) {
		if (!warning.open) {
			focusBefore = document.activeElement;
			warning.showModal();
			announced = undefined;
		}
		const words = seconds > 60 ? session.dataset.minutes : session.dataset.seconds.replace("{}", String(seconds));
		const step = seconds > 60 ? "minutes" : Math.ceil(seconds / 15);
		if (announced !== step) {
			announced = step;
			left.textContent = words;
		}
	}
}

tabs.addEventListener("message", (event) => goesOn(event.data));
warning.addEventListener("cancel", (event) => {
	event.preventDefault();
	stay();
});
document.getElementById("sessie-blijven").addEventListener("click", stay);
/* What a page asks by itself does not count as use. */
document.body.addEventListener("htmx:afterRequest", ({ detail }) =>
	detail.requestConfig?.headers["X-Vanzelf"] || used(Number(session.dataset.lasts)));
document.addEventListener("visibilitychange", tick);

used(Number(session.dataset.lasts));
setInterval(tick, 1000);
