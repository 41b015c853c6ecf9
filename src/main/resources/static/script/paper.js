/* A paper without a new page for each look: how large it is, which page, and paper. */

const sheets = document.querySelector(".sheets");
const figures = [...document.querySelectorAll(".sheets figure")];
const choices = [...document.querySelectorAll("[data-zoom]")];

/* Without a script the links do the same with a page for each. */
choices.forEach((choice) => choice.addEventListener("click", (event) => {
	if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
		event.preventDefault();
		show(choice);
	}
}));

function show(choice) {
	const at = figures[here()];
	sheets.dataset.size = choice.dataset.zoom;
	choices.forEach((other) => other === choice ? other.setAttribute("aria-current", "true")
		: other.removeAttribute("aria-current"));
	history.replaceState(history.state, "", choice.href);
	at?.scrollIntoView({ block: "start" });
}

/* The page that is being read: the last one whose head has passed the middle of the window. */
function here() {
	return Math.max(0, figures.findLastIndex((figure) => figure.getBoundingClientRect().top < window.innerHeight / 2));
}

const marks = [...document.querySelectorAll(".strip a")];
function mark() {
	const now = here();
	marks.forEach((place, index) => index === now ? place.setAttribute("aria-current", "true")
		: place.removeAttribute("aria-current"));
}
if (marks.length) {
	addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
	mark();
}

/* On paper come all pages, also those that were not looked at. */
async function load() {
	const pictures = [...document.querySelectorAll(".sheets img")];
	pictures.forEach((picture) => picture.loading = "eager");
	await Promise.allSettled(pictures.map((picture) => picture.decode()));
}
document.querySelector("[data-print-paper]")?.addEventListener("click", () => load().then(() => window.print()));
addEventListener("beforeprint", load);
