package nl.meekijken.amending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.FactWords;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.OthersPage;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.InsurerKind;
import nl.meekijken.dossier.KnownInsurer;
import nl.meekijken.dossier.Stance;
import nl.meekijken.intake.Countries;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Some facts of a dossier, to be kept right.
 *
 * @param stale whether somebody else added one meanwhile
 * @param insurers from which one chooses, and agents
 * @param removing whether somebody tried to take out whom the form is about
 */
record SheetPage(Frame frame, SheetForm form, FormErrors errors, boolean stale, OthersPage others,
		List<KnownInsurer> insurers, Removing removing) implements Page {

	@Override
	public HttpStatus status() {
		if (this.stale || this.removing.hindrance() != null) {
			return HttpStatus.CONFLICT;
		}
		return this.errors.isEmpty() && this.removing.wrong() == null ? HttpStatus.OK
				: HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	String title() {
		var title = texts().label(this.form.place().sheet());
		return (this.form.place().position() > 1) ? title + " " + this.form.place().position() : title;
	}

	/** Whether there is somebody whom it can be a mistake to have. */
	boolean canRemove() {
		return this.form.place().sheet().isOfMany() && !this.form.adds();
	}

	String newKey() {
		return FormKey.fresh();
	}

	/** Whether what is kept here may be mailed to the client too. */
	boolean mailsClient() {
		return this.form.place().sheet() == FactSheet.EXPERT || this.form.place().sheet() == FactSheet.PARTY;
	}

	/** The fields, in rows. */
	List<List<FactField>> rows() {
		return this.form.place()
			.sheet()
			.rows()
			.stream()
			.map(row -> row.stream().map(this.form::field).toList())
			.toList();
	}

	String name(FactField field) {
		return texts().label(field.fact());
	}

	Map<String, String> options(FactField field) {
		return switch (field.fact().kind()) {
			case PLATE -> inOrder(Countries.PLATES, code -> code + " - " + country(code));
			case COUNTRY -> inOrder(Countries.LETTERS, code -> FactWords.choice(texts(), field.fact(), code));
			default -> inOrder(field.options(), name -> FactWords.choice(texts(), field.fact(), name));
		};
	}

	private String country(String letters) {
		return Locale.of("", Countries.ofPlate(letters)).getDisplayCountry(texts().locale());
	}

	private static Map<String, String> inOrder(List<String> names, UnaryOperator<String> words) {
		var options = new LinkedHashMap<String, String>();
		names.forEach(name -> options.put(name, words.apply(name)));
		return options;
	}

	/**
	 * The list of names from which a field is chosen; none for one that is only typed.
	 */
	@Nullable String listed(FactField field) {
		return switch (field.fact()) {
			case INSURER -> "verzekeraars";
			case AGENT -> "gevolmachtigden";
			default -> null;
		};
	}

	List<String> namesFor(FactField field) {
		var kind = (field.fact() == Fact.AGENT) ? InsurerKind.AGENT : InsurerKind.INSURER;
		return this.insurers.stream().filter(known -> known.kind() == kind).map(KnownInsurer::name).toList();
	}

	boolean hasPart(FactField field) {
		return field.options().contains(Stance.PARTLY.name());
	}

	/** What a field says beside its name. */
	@Nullable String hint(FactField field) {
		return switch (field.fact()) {
			case INJURY -> texts().say("sheet.injury.hint");
			case COMPLAINT -> texts().say("sheet.complaint.hint");
			case EXPERT -> texts().say("sheet.expert.hint");
			case INSURER, AGENT -> texts().say("sheet.choose");
			default -> null;
		};
	}

}
