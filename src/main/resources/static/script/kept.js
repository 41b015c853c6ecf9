/* What is typed in a form that takes a while stays in this browser until a page says that it arrived, for a day at most:
   a session that ends, a server or a network that is away or a window that closes loses none of it. It is sealed. */

import { fetchKey, open, seal } from "./seal.js";

const mine = "meekijken.getypt.";
const underway = `${mine}onderweg`;
const day = 86_400_000;

const read = (place, key) => {
	try {
		return JSON.parse(place.getItem(key));
	}
	catch {
		return null;
	}
};
const keysOf = (place, ...beginnings) => Object.keys(place).filter((key) => beginnings.some((one) => key.startsWith(one)));

/* What nobody came back for does not stay on this machine; whoever signs out leaves nothing behind. */
for (const key of keysOf(localStorage, "meekijken.melding.", mine)) {
	if (!(read(localStorage, key)?.at > Date.now() - day)) {
		localStorage.removeItem(key);
	}
}
document.addEventListener("submit", ({ target }) => {
	if (target.getAttribute("action")?.endsWith("/uitloggen")) {
		for (const place of [localStorage, sessionStorage]) {
			keysOf(place, "meekijken.melding.", mine).forEach((key) => place.removeItem(key));
		}
	}
});

/* Any other answer than that it arrived (to sign in again, a fault) leaves it here. */
const sent = sessionStorage.getItem(underway);
sessionStorage.removeItem(underway);
if (sent && document.querySelector("[data-session]") && document.querySelector(".notice.good, [data-arrived]")) {
	localStorage.removeItem(sent);
}
document.addEventListener("submit", ({ target }) => {
	const notice = target.querySelector("[data-kept]");
	if (notice) {
		sessionStorage.setItem(underway, mine + notice.dataset.kept);
	}
});

const ticks = (field) => ["radio", "checkbox"].includes(field.type);
const nameOf = (field) => ticks(field) ? `${field.name}=${field.value}` : field.name;
const valueOf = (field) => ticks(field) ? field.checked : field.value;
const setTo = (field, value) => ticks(field) ? field.checked = value : field.value = value;
const stays = (field) => field.name && field.name !== "_csrf" && !["password", "file", "submit", "button"].includes(field.type);

const notices = [...document.querySelectorAll("[data-kept]")];
const sealing = notices.length > 0 ? fetchKey() : Promise.resolve(null);
notices.forEach((notice) => keep(notice, notice.closest("form"), mine + notice.dataset.kept));

function keep(notice, form, place) {
	const fields = () => [...form.elements].filter(stays);
	const begun = new Map(fields().map((field) => [nameOf(field), valueOf(field)]));
	const known = new Map();

	/* After an error the page itself has what was typed. Hidden fields come back too: against what it was typed, and in which form. */
	typedIn(place).then((before) => {
		if (before.length === 0 || form.parentElement.querySelector(".wrong, [role=alert]")) {
			return;
		}
		before.forEach(([name, value]) => known.has(name) || known.set(name, value));
		const lost = fields().filter((field) => known.has(nameOf(field)) && valueOf(field) === begun.get(nameOf(field))
			&& valueOf(field) !== known.get(nameOf(field)));
		lost.forEach((field) => setTo(field, known.get(nameOf(field))));
		notice.hidden = !lost.some((field) => field.type !== "hidden");
	});

	form.addEventListener("input", ({ target }) => {
		fields().filter((field) => field.name === target.name || field.type === "hidden" && !known.has(nameOf(field)))
			.forEach((field) => known.set(nameOf(field), valueOf(field)));
		close(place, [...known]);
	});
	notice.querySelector("button").addEventListener("click", () => {
		localStorage.removeItem(place);
		location.reload();
	});
}

async function typedIn(place) {
	const kept = read(localStorage, place);
	const key = kept && await sealing;
	return (key && await open(key, kept)) ?? [];
}

let last = Promise.resolve();
function close(place, fields) {
	last = last.then(async () => {
		const key = await sealing;
		if (key) {
			localStorage.setItem(place, JSON.stringify({ at: Date.now(), ...await seal(key, fields) }));
		}
	}).catch(() => { /* a browser that is full keeps nothing; the form works all the same */ });
}
