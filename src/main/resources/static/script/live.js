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

function follow() {
	const source = new EventSource(`${live.dataset.live}?sinds=${live.dataset.since}`);
	source.addEventListener("dossier", ({ data }) => {
		hear(data);
		tabs.postMessage(data);
	});
	source.addEventListener("einde", () => source.close());
	window.addEventListener("pagehide", () => source.close());
	return new Promise(() => {});
}

tabs.addEventListener("message", ({ data }) => hear(data));
navigator.locks ? navigator.locks.request("meekijken.nieuws", follow) : follow();
