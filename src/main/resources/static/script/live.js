/* Hears that there is news while a page is open. One tab of the browser listens, and tells the others. */

const live = document.querySelector("[data-live]");
const line = live.querySelector(".live-line");
const tabs = new BroadcastChannel("meekijken.nieuws");
const byItself = { "X-Vanzelf": "1" };

let refreshing;

function tell() {
	if (!line.firstChild) {
		line.append(live.querySelector("template").content.cloneNode(true));
	}
}

/* Somebody who is choosing, or typing what was not searched for yet, keeps what is on the screen. */
function busy(list) {
	const typed = document.getElementById("zoek")?.value.trim() ?? "";
	return list.querySelector("details[open], input:checked:not([type=hidden])") || list.querySelector("input:focus, select:focus")
		|| document.querySelector("dialog[open]") || typed !== (new URLSearchParams(location.search).get("zoek") ?? "").trim();
}

function refresh(list) {
	if (busy(list)) {
		tell();
		return;
	}
	htmx.ajax("GET", location.pathname + location.search, { target: list, swap: "outerHTML", headers: byItself });
}

function hear(number) {
	const bell = document.getElementById("nieuws-aantal");
	const list = document.getElementById("dossiers");
	if (live.dataset.number && (number === live.dataset.number || number === "alle")) {
		tell();
	}
	clearTimeout(refreshing);
	refreshing = setTimeout(() => {
		if (bell) {
			htmx.ajax("GET", "/nieuws", { target: bell, swap: "innerHTML", headers: byItself });
		}
		if (list && !live.dataset.number) {
			refresh(list);
		}
	}, 400);
}

/* A server that stops or has no room, or what stands in front of it, makes a browser give up: then this asks again. */
const soon = 30_000;
const late = 300_000;

let over = false;
let begun = false;
let stop = () => {};

/* Ends when nobody has to listen here any more, so that another tab can. */
function follow() {
	return new Promise(done => {
		let source;
		let again;
		let pause = soon;
		stop = () => {
			source?.close();
			clearTimeout(again);
			begun = false;
			done();
		};
		function listen() {
			source = new EventSource(`${live.dataset.live}?sinds=${live.dataset.since}`);
			source.addEventListener("open", () => {
				pause = soon;
			});
			source.addEventListener("dossier", ({ data, lastEventId }) => {
				live.dataset.since = lastEventId;
				hear(data);
				tabs.postMessage(data);
			});
			source.addEventListener("einde", () => {
				tabs.postMessage("einde");
				end();
			});
			source.addEventListener("error", () => {
				if (source.readyState === EventSource.CLOSED) {
					again = setTimeout(listen, pause);
					pause = Math.min(2 * pause, late);
				}
			});
		}
		over ? done() : listen();
	});
}

/* The session is over, or whoever opened many windows listens in another browser. */
function end() {
	over = true;
	stop();
}

function begin() {
	begun = true;
	navigator.locks ? navigator.locks.request("meekijken.nieuws", follow) : follow();
}

tabs.addEventListener("message", ({ data }) => data === "einde" ? end() : hear(data));
window.addEventListener("pagehide", () => stop());
window.addEventListener("pageshow", ({ persisted }) => persisted && !begun && begin());
begin();
