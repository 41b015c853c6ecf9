/* Single keys that get one around; they can be switched off in the help that ? shows. */

import { allowed, help } from "./keyhelp.js";

const keys = {
	"/": () => focusOn(document.getElementById("zoek")),
	"j": () => step(1),
	"k": () => step(-1),
	"n": () => turn(1),
	"p": () => turn(-1),
	"ArrowRight": () => !scrollsSideways() && press(document.querySelector("[data-next]")),
	"ArrowLeft": () => !scrollsSideways() && press(document.querySelector("[data-previous]")),
	"+": () => zoom(1),
	"=": () => zoom(1),
	"-": () => zoom(-1),
	"u": () => press(document.querySelector("[data-back]")),
	"m": () => press(document.querySelector("[data-reads-all]")),
	"?": () => press(document.querySelector("[data-opens=sneltoetsen]"))
};

document.addEventListener("keydown", (event) => {
	const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help?.open
		|| event.target.closest?.("input, textarea, select, [contenteditable]");
	if (!busy && allowed() && Object.hasOwn(keys, event.key) && keys[event.key]()) {
		event.preventDefault();
	}
});

function focusOn(field) {
	field?.focus();
	field?.select();
	return Boolean(field);
}

function press(control) {
	control?.click();
	return Boolean(control);
}

/* From page to page in a paper. */
function turn(by) {
	const pages = [...document.querySelectorAll(".sheets figure")];
	const here = pages.findLastIndex((page) => page.getBoundingClientRect().top < window.innerHeight / 2);
	const next = pages[Math.max(0, here) + by];
	next?.focus({ preventScroll: true });
	next?.scrollIntoView({ block: "start" });
	return Boolean(next);
}

/* Then the arrows move the paper itself. */
function scrollsSideways() {
	const sheets = document.querySelector(".sheets");
	return sheets !== null && sheets.scrollWidth > sheets.clientWidth + 1;
}

function zoom(by) {
	const sizes = [...document.querySelectorAll("[data-zoom]")];
	const next = sizes[sizes.findIndex((size) => size.ariaCurrent) + by];
	next?.click();
	return Boolean(next);
}

/* From row to row in a list, from section to section in a dossier. */
function step(by) {
	const stops = [...document.querySelectorAll(".go, .rubric[tabindex]")];
	const here = stops.findIndex((stop) => stop.contains(document.activeElement));
	const next = stops[here < 0 ? (by > 0 ? 0 : stops.length - 1) : here + by];
	next?.focus();
	next?.scrollIntoView({ block: next.matches(".go") ? "nearest" : "start" });
	return Boolean(next);
}
