/* What every page does beyond its links and forms: show what needs a script, copy, print, go back. */

import "./keys.js";

const toast = document.getElementById("toast");

document.documentElement.classList.add("scripted");
document.querySelectorAll("[data-scripted]").forEach((element) => element.hidden = false);

/* What somebody does not want to read again stays away, in this browser. */
const dismissed = (id) => `meekijken.weg.${id}`;
document.querySelectorAll("[data-dismisses]").forEach(({ dataset: { dismisses } }) =>
	document.getElementById(dismisses).hidden = localStorage.getItem(dismissed(dismisses)) !== null);

function dismiss(id) {
	localStorage.setItem(dismissed(id), "");
	document.getElementById(id).hidden = true;
}

let silence;
function tell(words) {
	toast.textContent = words;
	clearTimeout(silence);
	silence = setTimeout(() => toast.textContent = "", 4000);
}

document.addEventListener("click", async (event) => {
	const control = event.target.closest("[data-copy], [data-print], [data-opens], [data-back], [data-dismisses], .go");
	if (!control) {
		return;
	}
	if (control.dataset.copy !== undefined) {
		await navigator.clipboard.writeText(control.dataset.copy);
		tell(control.dataset.done);
	}
	else if (control.dataset.print !== undefined) {
		window.print();
	}
	else if (control.dataset.opens) {
		document.getElementById(control.dataset.opens).showModal();
	}
	else if (control.dataset.dismisses) {
		dismiss(control.dataset.dismisses);
	}
	else if (control.dataset.back && plain(event)) {
		goBack(event, control.dataset.back);
	}
	else if (control.matches(".go")) {
		history.replaceState({ ...history.state, row: control.id }, "");
	}
});

function plain(event) {
	return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/* Back to the list or dossier as it was, when it is among the pages visited before this one. */
function goBack(event, path) {
	const visited = window.navigation?.entries().slice(0, window.navigation.currentEntry.index) ?? [];
	const before = visited.findLast((entry) => entry.url && new URL(entry.url).pathname === path);
	if (before) {
		event.preventDefault();
		window.navigation.traverseTo(before.key);
	}
}

/* The row that was opened gets its focus back; only its place in the list is remembered. */
window.addEventListener("pageshow", () => {
	const row = history.state?.row && document.getElementById(history.state.row);
	if (row) {
		row.focus({ preventScroll: true });
	}
});

/* A list of choices closes by Escape and by a click beside it. */
document.addEventListener("click", (event) => document.querySelectorAll("details.pick[open]")
	.forEach((pick) => pick.open = pick.contains(event.target)));
document.addEventListener("keydown", (event) => {
	const pick = event.key === "Escape" && event.target.closest?.("details.pick[open]");
	if (pick) {
		pick.open = false;
		pick.querySelector("summary").focus();
	}
});
