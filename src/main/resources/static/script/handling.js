/* Quick keys of whoever handles dossiers; every one of them is a link or field on the page too. */

import { allowed, help } from "./keyhelp.js";

const opener = document.querySelector("[data-opens=sneltoetsen]");
opener?.addEventListener("click", () => help.showModal());

const keys = {
	"/": () => document.getElementById("zoek"),
	"a": () => document.querySelector("[name=voor]"),
	"s": () => document.getElementById("naar"),
	"t": () => document.querySelector("#activiteiten"),
	"u": () => document.querySelector("[data-back]"),
	"?": () => opener
};

document.addEventListener("keydown", (event) => {
	const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing
		|| event.target.closest?.("input, textarea, select, dialog, [contenteditable]");
	if (busy || !allowed() || !Object.hasOwn(keys, event.key)) {
		return;
	}
	const found = keys[event.key]();
	if (found) {
		event.preventDefault();
		found.matches("[data-back], [data-opens]") ? found.click() : found.focus();
	}
});
