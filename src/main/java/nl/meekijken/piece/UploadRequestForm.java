package nl.meekijken.piece;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.values.Line;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * What is typed to ask a client for pieces, by whoever asks.
 *
 * @param words what is said about each kind
 * @param key made with the form, so that sending it twice asks once
 */
public record UploadRequestForm(Set<PieceKind> kinds, Map<PieceKind, String> words, String why, String neededBy,
		String language, String key) {

	private static final int USUAL_DAYS = 7;

	private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

	/** With what is missing ticked, for an answer within a week. */
	public static UploadRequestForm proposed(List<Piece> pieces, ClientLanguage language, Texts texts) {
		var missing = pieces.stream()
			.filter(piece -> piece.state() == PieceState.MISSING && piece.kind().canBeAsked())
			.map(Piece::kind)
			.collect(Collectors.toSet());
		return new UploadRequestForm(missing, Map.of(), "", texts.today().plusDays(USUAL_DAYS).toString(),
				language.code(), UUID.randomUUID().toString());
	}

	public static UploadRequestForm of(Filled typed) {
		var words = new EnumMap<PieceKind, String>(PieceKind.class);
		for (var kind : PieceKind.values()) {
			words.put(kind, typed.text("over-" + PieceSlugs.ALL.of(kind)));
		}
		var chosen = typed.fields().getOrDefault("stuk", List.of());
		return new UploadRequestForm(PieceSlugs.ALL.readAll(chosen), words, typed.text("waarom"),
				typed.text("uiterlijk"), typed.text("taal"), typed.text("sleutel"));
	}

	/** What is said about a kind; empty if nothing. */
	public String wordsAbout(PieceKind kind) {
		return this.words.getOrDefault(kind, "");
	}

	/**
	 * Nothing if a sentence stands at a field.
	 * @param anyTexts of any bundle; the sentences are those of this module
	 */
	public Optional<NewUploadRequest> read(Texts anyTexts, FormErrors errors) {
		var texts = anyTexts.in("piece");
		var pieces = wanted(texts, errors);
		var day = errors.require("uiterlijk", day(texts.today()),
				texts.say("asking.by.wrong", NewUploadRequest.MOST_DAYS));
		var reason = Line.isBlank(this.why) ? null : errors.require("waarom",
				Line.parse(this.why, NewUploadRequest.LONGEST_WHY), texts.say("asking.why.long"));
		if (pieces.isEmpty() && errors.isEmpty()) {
			errors.add("stukken", texts.say("asking.none"));
		}
		if (!errors.isEmpty() || day == null) {
			return Optional.empty();
		}
		var spoken = this.language.equals(Texts.ENGLISH.getLanguage()) ? Texts.ENGLISH : Texts.DUTCH;
		return Optional.of(new NewUploadRequest(uuid(), pieces, reason, day, spoken));
	}

	private List<WantedPiece> wanted(Texts texts, FormErrors errors) {
		var wanted = new ArrayList<WantedPiece>();
		for (var kind : this.kinds) {
			var field = "over-" + PieceSlugs.ALL.of(kind);
			var said = wordsAbout(kind);
			var about = Line.isBlank(said) ? null : errors.require(field, Line.parse(said, WantedPiece.LONGEST_WORDS),
					texts.say("asking.words.long"));
			if (kind == PieceKind.OTHER && about == null) {
				errors.add(field, texts.say("asking.other.missing"));
			}
			else if (kind.canBeAsked()) {
				wanted.add(new WantedPiece(kind, about));
			}
		}
		return wanted;
	}

	/** Not in the past, and not so far ahead that the link would end before it. */
	private Optional<LocalDate> day(LocalDate today) {
		return Optional.ofNullable(typedDay())
			.filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(NewUploadRequest.MOST_DAYS)));
	}

	/** As a browser sends it, or as one writes it in the Netherlands. */
	private @Nullable LocalDate typedDay() {
		var dutch = DUTCH_DAY.matcher(this.neededBy.strip());
		try {
			return dutch.matches() ? LocalDate.of(Integer.parseInt(dutch.group(3)), Integer.parseInt(dutch.group(2)),
					Integer.parseInt(dutch.group(1))) : LocalDate.parse(this.neededBy.strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** A key that was tampered with counts as a new one. */
	private UUID uuid() {
		try {
			return UUID.fromString(this.key);
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

}
