/* Whether single keys do something: the help that ? shows switches them off. */

const setting = "meekijken.toetsen";
const choice = document.getElementById("toetsen-aan");

export const help = document.getElementById("sneltoetsen");

export const allowed = () => localStorage.getItem(setting) !== "uit";

if (choice) {
	choice.checked = allowed();
	choice.addEventListener("change", () => localStorage.setItem(setting, choice.checked ? "aan" : "uit"));
}
