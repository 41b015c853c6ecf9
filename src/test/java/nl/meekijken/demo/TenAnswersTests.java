package nl.meekijken.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.PlainDutch;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page of each of the sixteen dossiers answers before anybody scrolls or calls:
 * what happened last, who has the ball since when, what comes next, when one hears again,
 * what is needed, what money, which legal day, who handles it, and what can be told to
 * the client. The answers stand in {@code ten-answers.txt}, days counted from today.
 */
@ModuleTest
class TenAnswersTests {

	private static final String OFFICE = "Verbeek & Prins Adviseurs";

	private static final Days DAYS = new Days(LocalDate.ofInstant(MovableClock.START, Days.ZONE));

	private static final Texts TEXTS = Texts.of("portal", Texts.DUTCH, Clock.fixed(MovableClock.START, ZoneOffset.UTC));

	/**
	 * How a day is written, how many days ago it was (ahead after a minus) on a working
	 * day or, after an equals sign, on whatever day; and how many months later.
	 */
	private static final Pattern DAY = Pattern.compile("\\{(near|short|ago|since) (-?)(=?)(\\d+)(?:\\+(\\d+))?}");

	private static final Map<String, Document> PAGES = new LinkedHashMap<>();

	@Autowired
	private Demo demo;

	@Autowired
	private MockMvc mvc;

	@AfterAll
	static void letNobodyTakeThemForDemoOffices() throws SQLException {
		DemoTests.letNobodyTakeThemForDemoOffices();
		PAGES.clear();
	}

	@BeforeEach
	void openThemAll() {
		if (PAGES.isEmpty()) {
			FreeNumbers.make();
			this.demo.fillWhenEmpty();
			Owner.change("update office.office set demo = true where name = '" + OFFICE + "'");
			var sanne = this.demo.signIns().getFirst();
			var browser = new Browser(this.mvc);
			browser.signIn(sanne.accountNumber(), sanne.password());
			answers().map(List::getFirst).forEach(client -> PAGES.put(client, page(browser, client)));
		}
	}

	static Stream<List<String>> answers() {
		try (var file = TenAnswersTests.class.getResourceAsStream("/ten-answers.txt")) {
			var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
			return Arrays.stream(text.split("\n\n")).skip(1).map(one -> dated(one).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("answers")
	void thePageAnswersAllTen(List<String> answers) {
		var page = Objects.requireNonNull(PAGES.get(answers.getFirst()));
		assertThat(answers).hasSize(10);
		assertThat(answers.stream().skip(1))
			.containsExactlyElementsOf(answers.stream().skip(1).map(answer -> said(page, answer)).toList());
	}

	@Test
	void whatCanBeToldToTheClientsIsPlainAndNamesNobody() {
		assertThat(PAGES).hasSize(16);
		var told = PAGES.values().stream().map(page -> page.select("#vertel").text()).toList();
		assertThat(PlainDutch.usualSentence(PlainDutch.sentences(told.stream())))
			.isLessThanOrEqualTo(PlainDutch.USUAL_SENTENCE);
		assertThat(told).doesNotHaveDuplicates()
			.allSatisfy(sentence -> assertThat(sentence).doesNotContainIgnoringCase("letsel", "waterlinie",
					"noorderlicht", "vlietstroom", "meridiaan", "brug", "rheinbrücke"));
	}

	private static String said(Document page, String answer) {
		var cell = answer.substring(0, answer.indexOf(':'));
		var words = cell.equals("vertel") ? page.select("#vertel") : page.select("#kort-" + cell + " > dd");
		return cell + ": " + words.text().replace('\u00a0', ' ');
	}

	private static Document page(Browser browser, String client) {
		var number = Owner.ask("""
				select d.claim_number from dossier.dossier d join office.office o using (office_id)
				 where o.name = '%s' and d.client_name = '%s' order by d.id limit 1""".formatted(OFFICE,
				client.replace("'", "''")));
		var response = browser.get("/dossiers/" + number);
		assertThat(response.getStatus()).isEqualTo(200);
		return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private static String dated(String text) {
		return DAY.matcher(text).replaceAll(found -> written(found.group(1), day(found)));
	}

	private static LocalDate day(MatchResult found) {
		var days = Integer.parseInt(found.group(4));
		var workday = found.group(2).isEmpty() ? DAYS.workday(days) : DAYS.ahead(days);
		var day = found.group(3).isEmpty() ? workday : DAYS.ago(days);
		return (found.group(5) != null) ? day.plusMonths(Integer.parseInt(found.group(5))) : day;
	}

	private static String written(String form, LocalDate day) {
		return switch (form) {
			case "near" -> TEXTS.near(day);
			case "short" -> TEXTS.shortDay(day);
			case "ago" -> TEXTS.ago(day);
			default -> {
				var days = ChronoUnit.DAYS.between(day, DAYS.today());
				yield "sinds " + ((days > 61) ? TEXTS.shortDay(day) : days + " dagen");
			}
		};
	}

}
