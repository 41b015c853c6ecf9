/* What pages of the portal do beyond those of everybody: keys, dialogs, lists. */

import "./keys.js";
import "./page.js";

/* What somebody does not want to read again stays away, in this browser. */
const dismissed = (id) => `meekijken.weg.${id}`;
document.querySelectorAll("[data-dismisses]").forEach(({ dataset: { dismisses } }) =>
	document.getElementById(dismisses).hidden = localStorage.getItem(dismissed(dismisses)) !== null);

function dismiss(id) {
	localStorage.setItem(dismissed(id), "");
	document.getElementById(id).hidden = true;
}

document.addEventListener("click", (event) => {
	const control = event.target.closest("[data-opens], [data-dismisses], .go");
	if (control?.dataset.opens) {
		document.getElementById(control.dataset.opens).showModal();
	}
	else if (control?.dataset.dismisses) {
		dismiss(control.dataset.dismisses);
	}
	else if (control) {
		history.replaceState({ ...history.state, row: control.id }, "");
	}
});

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
