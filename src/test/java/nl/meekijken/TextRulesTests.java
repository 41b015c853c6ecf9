package nl.meekijken;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands on the screen comes from the bundles, in both languages. */
class TextRulesTests {

	static final List<Bundle> BUNDLES = Bundle.all();

	/** Words that Dutch and English share, or that are names. */
	private static final Set<String> SHARED = Set.of("112schade", "account", "accountmanager", "afm", "bureau",
			"bakker", "camper", "contact", "de", "j", "vries", "d", "datum", "demo", "document", "documents", "dossier",
			"dossiers", "e", "ee", "english", "expert", "filter", "h", "hh", "iban", "in", "insurer", "kantoor", "kb",
			"kenteken", "kifid", "kvk", "m", "mail", "mails", "mb", "meekijken", "menu", "mm", "mmm", "mmmm",
			"motorverkeer", "n", "nederlands", "nivre", "of", "pdf", "portal", "postcode", "rdw", "start", "status",
			"systeem", "type", "van", "wa", "waarborgfonds", "website", "y", "yyyy", "zip");

	private static final Pattern ENGLISH = Pattern.compile(
			"(?i)\\b(the|and|your|you|with|please|this|from|click|search|loading|sign|file|files|claim|damage)\\b");

	private static final Pattern TOO_FAMILIAR = Pattern.compile("(?i)\\b(je|jij|jou|jouw|jullie)\\b");

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void bothLanguagesHaveTheSameKeys(Bundle bundle) {
		assertThat(bundle.english().keySet()).as("keys of %s in English", bundle).isEqualTo(bundle.dutch().keySet());
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void noKeyIsSetTwice(Bundle bundle) {
		assertThat(Stream.of("_nl", "_en")
			.map(ending -> House.files("src/main/resources/texts", bundle.audience() + ending + ".properties"))
			.flatMap(List::stream)
			.flatMap(file -> Bundle.keysSetTwice(file).stream())).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void bothLanguagesShowTheSameArguments(Bundle bundle) {
		assertThat(bundle.dutch()
			.keySet()
			.stream()
			.filter(key -> !Bundle.argumentsOf(bundle.dutch().getOrDefault(key, ""))
				.equals(Bundle.argumentsOf(bundle.english().getOrDefault(key, "")))))
			.as("keys of %s whose {0}, {1} differ", bundle)
			.isEmpty();
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void textsWithArgumentsCanBeFilledIn(Bundle bundle) {
		assertThat(valuesOf(bundle).filter(text -> !Bundle.argumentsOf(text.getValue()).isEmpty())
			.filter(text -> !canBeFilledIn(text.getValue()))
			.map(Map.Entry::getKey)).as("keys of %s with a single apostrophe or a broken {…}", bundle).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void noTextIsEmptyOrHasSpaceAround(Bundle bundle) {
		assertThat(valuesOf(bundle)
			.filter(text -> text.getValue().isBlank() || !text.getValue().strip().equals(text.getValue()))
			.map(Map.Entry::getKey)).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void everyKeyThatIsSaidExists(Bundle bundle) {
		var missing = new TreeSet<String>();
		for (var file : SpokenKeys.speakers()) {
			if (SpokenKeys.audiencesOf(file).contains(bundle.audience())) {
				Stream.concat(SpokenKeys.saidIn(file).stream(), SpokenKeys.likeKeysOf(bundle, file).stream())
					.filter(key -> !bundle.dutch().containsKey(key) && !key.endsWith("."))
					.forEach(key -> missing.add(House.nameOf(file) + ": " + key));
			}
		}
		assertThat(missing).as("keys that %s says and does not have", bundle).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void noKeyIsForgotten(Bundle bundle) {
		var mentioned = SpokenKeys.mentioned();
		var beginnings = mentioned.stream().filter(literal -> literal.endsWith(".")).toList();
		var endings = SpokenKeys.endings();
		assertThat(bundle.dutch()
			.keySet()
			.stream()
			.filter(key -> !mentioned.contains(key) && !Labels.isLabel(key))
			.filter(key -> beginnings.stream().noneMatch(key::startsWith))
			.filter(key -> endings.stream()
				.noneMatch(ending -> key.endsWith(ending)
						&& mentioned.contains(key.substring(0, key.length() - ending.length())))))
			.as("keys of %s that nothing says", bundle)
			.isEmpty();
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void everyEnumThatSpeaksSpeaksWholly(Bundle bundle) {
		assertThat(Labels.missingIn(bundle)).as("labels that %s lacks", bundle).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void noLabelOutlivesItsConstant(Bundle bundle) {
		assertThat(Labels.strayIn(bundle)).as("labels of constants that do not exist").isEmpty();
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void dutchIsDutch(Bundle bundle) {
		assertThat(bundle.dutch()
			.entrySet()
			.stream()
			.filter(text -> (text.getValue().equals(bundle.english().get(text.getKey())) && !isShared(text.getValue()))
					|| ENGLISH.matcher(text.getValue()).find()))
			.as("Dutch texts of %s that read as English", bundle)
			.isEmpty();
	}

	@ParameterizedTest
	@FieldSource("BUNDLES")
	void dutchSaysU(Bundle bundle) {
		assertThat(bundle.dutch().entrySet().stream().filter(text -> TOO_FAMILIAR.matcher(text.getValue()).find()))
			.as("Dutch texts of %s that do not say u", bundle)
			.isEmpty();
	}

	private static Stream<Map.Entry<String, String>> valuesOf(Bundle bundle) {
		return Stream.concat(bundle.dutch().entrySet().stream(), bundle.english().entrySet().stream());
	}

	private static boolean canBeFilledIn(String text) {
		try {
			new MessageFormat(text, Locale.of("nl"));
			return !text.replace("''", "").contains("'");
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean isShared(String text) {
		return Pattern.compile("\\p{L}[\\p{L}\\d]*|\\d+\\p{L}+")
			.matcher(text.replaceAll("\\{[^}]*}", ""))
			.results()
			.allMatch(word -> SHARED.contains(word.group().toLowerCase(Locale.ROOT)));
	}

}
