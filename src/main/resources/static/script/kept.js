/* What is typed in a form that takes a while stays in this browser until it was sent, for a day and for whoever typed it:
   a session that ends, a server or a network that is away or a window that closes loses none of it. */

const mine = "meekijken.getypt.";
const underway = `${mine}onderweg`;
const day = 86_400_000;

/* What nobody came back for does not stay on this machine; whoever signs out leaves nothing behind. */
for (const key of keysOf("meekijken.melding.", mine)) {
	if (!(JSON.parse(localStorage.getItem(key)).at > Date.now() - day)) {
		localStorage.removeItem(key);
	}
}
document.addEventListener("submit", ({ target }) => {
	if (target.getAttribute("action")?.endsWith("/uitloggen")) {
		keysOf(mine).forEach((key) => localStorage.removeItem(key));
	}
});

function keysOf(...beginnings) {
	return Object.keys(localStorage).filter((key) => beginnings.some((beginning) => key.startsWith(beginning)));
}

const notices = [...document.querySelectorAll("[data-kept]")];
const keyOf = (notice) => mine + notice.dataset.kept;

/* What was sent arrived if a page says so. Any other answer (to sign in again, a fault) leaves it here. */
const sent = sessionStorage.getItem(underway);
sessionStorage.removeItem(underway);
if (sent && document.querySelector("[data-session]") && document.querySelector(".notice.good")) {
	localStorage.removeItem(sent);
}

const typed = (field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type);
const ticks = (field) => ["radio", "checkbox"].includes(field.type);
const nameOf = (field) => ticks(field) ? `${field.name}=${field.value}` : field.name;
const now = (field) => ticks(field) ? field.checked : field.value;

for (const notice of notices) {
	keep(notice, notice.closest("form"), keyOf(notice));
}

function keep(notice, form, key) {
	const known = new Map(JSON.parse(localStorage.getItem(key) ?? '{"fields":[]}').fields);
	const fields = () => [...form.elements].filter(typed);

	/* After an error the page itself has what was typed. */
	if (!form.parentElement.querySelector(".wrong, [role=alert]")) {
		const lost = fields().filter((field) => known.has(nameOf(field)) && known.get(nameOf(field)) !== now(field));
		lost.forEach((field) => ticks(field) ? field.checked = known.get(nameOf(field)) : field.value = known.get(nameOf(field)));
		notice.hidden = lost.length === 0;
	}

	form.addEventListener("input", ({ target }) => {
		for (const field of fields().filter((each) => each.name === target.name)) {
			known.set(nameOf(field), now(field));
		}
		localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: [...known] }));
	});
	form.addEventListener("submit", () => sessionStorage.setItem(underway, key));
	notice.querySelector("button").addEventListener("click", () => {
		localStorage.removeItem(key);
		known.clear();
		form.reset();
		notice.hidden = true;
		fields()[0]?.focus();
	});
}
