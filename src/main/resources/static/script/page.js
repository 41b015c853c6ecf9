/* What every page does beyond its links and forms: show what needs a script, copy, print, go back. */

import "./kept.js";

const toast = document.getElementById("toast");

document.documentElement.classList.add("scripted");
document.querySelectorAll("[data-scripted]").forEach((element) => element.hidden = false);

let silence;
function tell(words) {
	toast.textContent = words;
	clearTimeout(silence);
	silence = setTimeout(() => toast.textContent = "", 4000);
}

document.addEventListener("click", async (event) => {
	const control = event.target.closest("[data-copy], [data-print], [data-back]");
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
	else if (plain(event)) {
		goBack(event, control.dataset.back);
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
