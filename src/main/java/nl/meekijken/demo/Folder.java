package nl.meekijken.demo;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.meekijken.demo.Appraisal.TotalLoss;
import nl.meekijken.demo.FormFacts.Side;
import nl.meekijken.demo.FormFacts.Situation;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.values.LicencePlate;

/** The papers that play in a script, made when they are asked for by their name. */
final class Folder {

	private final Script script;

	private final Days days;

	private final Facts facts;

	private final Desk desk;

	Folder(Script script, Days days, Facts facts, Desk desk) {
		this.script = script;
		this.days = days;
		this.facts = facts;
		this.desk = desk;
	}

	Paper paper(String name) {
		return this.script.optional("photo " + name)
			.map((words) -> this.desk.photo(name, words.constant(Photograph.class, 0), words.number(1)))
			.or(() -> this.script.optional("other " + name).map((words) -> other(name, words)))
			.or(() -> this.script.optional("bill " + name).map((words) -> bill(name, words)))
			.or(() -> this.script.optional("letter " + name).map(this::letter))
			.or(() -> this.script.optional("statement " + name).map((words) -> statement(name, words)))
			.orElseGet(this::form);
	}

	/** What the adjuster found. */
	Appraisal appraisal() {
		var words = this.script.words("report");
		var vehicle = List.of("Merk en type", words.text(3), "Kenteken", this.facts.plate(), "Bouwjaar", words.text(4),
				"Kilometerstand", words.text(5), "Kleur", words.text(6));
		var photographs = words.parts(12)
			.stream()
			.map((name) -> this.script.words("photo " + name))
			.map((photo) -> this.desk.picture(photo.constant(Photograph.class, 0), photo.number(1)))
			.toList();
		return new Appraisal(words.text(0), words.text(0).endsWith("Tolhuis") ? "H.J. Tolhuis" : "P. van der Steen",
				"EX-" + this.facts.number().sequence(), this.facts.number().toString(),
				this.facts.client().client().name(), this.days.workday(words.number(1)),
				this.days.workday(words.number(1) - 1), words.text(2), vehicle,
				this.script.all("finding").stream().map((finding) -> finding.text(0)).toList(), words.charges(7),
				words.money(8), totalLoss(words), words.text(11).equals("yes"), side(words), photographs);
	}

	/** As on the accident statement, where there is one. */
	private char side(Words report) {
		return this.script.optional("form").map((form) -> form.text(4)).orElse(report.text(13)).charAt(0);
	}

	private static @Nullable TotalLoss totalLoss(Words words) {
		return words.text(9).isEmpty() ? null : new TotalLoss(words.money(9), words.money(10));
	}

	private Paper other(String name, Words words) {
		return this.desk.other(name, given(words.plate(0)), Paint.BLACK.color(), words.number(1));
	}

	private Paper bill(String name, Words words) {
		var color = Color.getHSBColor((words.text(3).hashCode() & 0xff) / 255f, 0.7f, 0.5f);
		return this.desk.bill(words.constant(DocumentKind.class, 0), name,
				new Bill(words.text(3), words.text(4), color, name, words.text(1), this.days.workday(words.number(2)),
						this.facts.client().client().name(), this.facts.about(), words.charges(5)));
	}

	private Paper letter(Words words) {
		return this.desk.insurer(this.facts.insurer(), this.days.workday(words.number(0)), words.text(1), words.text(2),
				Texts.read("letters/" + words.text(3), Map.of()));
	}

	private Paper statement(String name, Words words) {
		var paper = this.desk.statement(words.constant(DocumentKind.class, 0), name, words.constant(Origin.class, 1),
				words.text(2), this.days.workday(words.number(3)), Texts.read("letters/" + words.text(4), Map.of()),
				words.text(5));
		return words.text(6).equals("hidden") ? paper.hidden() : paper;
	}

	private Paper form() {
		var words = this.script.words("form");
		var other = this.facts.counterparties().getFirst();
		var plate = given(other.plate());
		var country = plate.isDutch() ? "" : plate.country() + "  ";
		var make = other.makeAndType();
		var time = this.facts.damage().time();
		return this.desk.form(new FormFacts(this.facts.damage().on(), (time != null) ? time.toString() : "",
				words.text(0), words.text(1), this.desk.own(words.text(2), words.text(3), words.text(4).charAt(0)),
				Side.screened((make != null) ? make : "", country + plate.display(), this.facts.insurer(),
						words.text(5), words.text(6), words.text(7).charAt(0)),
				boxes(words.text(8)), boxes(words.text(9)), words.constant(Situation.class, 10),
				words.text(11).contains("A"), words.text(11).contains("B"), this.facts.number().sequence()));
	}

	private static Set<Integer> boxes(String numbers) {
		return Arrays.stream(numbers.split(",", -1))
			.filter((number) -> !number.isBlank())
			.map(Integer::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static LicencePlate given(@Nullable LicencePlate plate) {
		if (plate == null) {
			throw new IllegalStateException("a plate is needed here");
		}
		return plate;
	}

}
