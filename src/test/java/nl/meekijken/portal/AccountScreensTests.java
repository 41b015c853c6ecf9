package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.InvitationForm;
import nl.meekijken.access.OwnDetailsForm;
import nl.meekijken.access.Presence;
import nl.meekijken.account.Colleague;
import nl.meekijken.account.Colleague.Standing;
import nl.meekijken.account.OpenSession;
import nl.meekijken.account.OwnAccount;
import nl.meekijken.account.PasswordJudgement;
import nl.meekijken.account.PasswordRefusal;
import nl.meekijken.account.Person;
import nl.meekijken.account.PersonDetails;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.account.SignInRecord;
import nl.meekijken.account.Theme;
import nl.meekijken.database.FormKey;
import nl.meekijken.notification.MailChoice;
import nl.meekijken.office.OfficeContact;
import nl.meekijken.office.OfficeDetails;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The screens about accounts, drawn from records made by hand. */
class AccountScreensTests {

	private static final String LONG = "Wolfeschlegelsteinhausenbergerdorff-".repeat(3)
			+ "\"><script>alert(1)</script>";

	private static final EmailAddress EMAIL = EmailAddress.of("l".repeat(60) + "@voorbeeld.example");

	static Stream<Locale> languages() {
		return Stream.of(Texts.DUTCH, Texts.ENGLISH);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void aColleagueOfEveryRoleAndStandingIsDrawnForBothReaders(Locale language) {
		for (var role : List.of(Role.ADMINISTRATOR, Role.MEMBER)) {
			var html = Drawn.html("colleagues", colleagues(language, role, null));
			assertReads(html);
			assertThat(Jsoup.parse(html).select("ul.people > li")).hasSize(6);
			assertThat(Jsoup.parse(html).select("form[action^=/collegas]").isEmpty()).isEqualTo(role == Role.MEMBER);
		}
	}

	@Test
	void whatIsOfferedForAColleagueFitsTheirStanding() {
		var page = Jsoup.parse(Drawn.html("colleagues", colleagues(Texts.DUTCH, Role.ADMINISTRATOR, null)));
		assertThat(page.select("form[action^=/collegas/]").eachAttr("action")).containsExactly("/collegas/1/lid",
				"/collegas/2/beheerder", "/collegas/2/wachtwoord", "/collegas/2/blokkeren", "/collegas/3/lid",
				"/collegas/3/wachtwoord", "/collegas/3/blokkeren", "/collegas/4/beheerder", "/collegas/4/wachtwoord",
				"/collegas/4/blokkeren", "/collegas/5/lid", "/collegas/6/deblokkeren", "/collegas/tweede-stap");
		assertThat(page.select("ul.people form button .unseen").eachText())
			.allSatisfy(name -> assertThat(name).as("a button named for whoever cannot see the row").startsWith(": "));
	}

	@Test
	void whatWasRefusedIsAConflictAndIsReadFirst() {
		var page = colleagues(Texts.DUTCH, Role.ADMINISTRATOR, LONG);
		assertThat(page.status()).isEqualTo(HttpStatus.CONFLICT);
		var alert = Jsoup.parse(Drawn.html("colleagues", page)).select("[role=alert][autofocus]");
		assertThat(alert.text()).isEqualTo(LONG);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void ownDetailsShowEverySessionAndTheFirstFiveTimes(Locale language) {
		for (var times : List.of(0, 5, 6, 90)) {
			var html = Drawn.html("own-details", ownDetails(language, times, false));
			assertReads(html);
			assertThat(Jsoup.parse(html).select("details").size()).as("folded away").isEqualTo((times > 5) ? 1 : 0);
		}
		var broken = Drawn.html("own-details", ownDetails(language, 0, true));
		assertThat(Jsoup.parse(broken).select("#achternaam[aria-invalid=true]")).hasSize(1);
		assertThat(Jsoup.parse(broken).select("#achternaam").val()).isEqualTo(LONG);
	}

	@ParameterizedTest
	@EnumSource(PasswordRefusal.class)
	void everyReasonToRefuseAPasswordReadsInBothLanguages(PasswordRefusal refusal) {
		languages().forEach(language -> {
			var page = newPassword(language, new PasswordJudgement(refusal, 12, 3));
			var told = page.because(page.strengthWords(), HttpStatus.UNPROCESSABLE_CONTENT);
			var html = Drawn.html("new-password", told);
			assertReads(html);
			assertThat(Jsoup.parse(html).select("[role=alert]").text()).isNotEmpty()
				.isEqualTo(Drawn.shell(language).texts().label(refusal, "why", 12))
				.doesNotContain("{0}");
			assertThat(Drawn.html("new-password-strength", page)).contains("strength wait", "value=\"3\"");
		});
	}

	@ParameterizedTest
	@MethodSource("languages")
	void aProposalIsShownAndFilledInTwiceAndNothingElseEverIs(Locale language) {
		var page = newPassword(language, new PasswordJudgement(null, 15, 20));
		var proposed = Jsoup.parse(Drawn.html("new-password", page.proposing("\"zeven & groene <kikkers>")));
		for (var field : List.of("wachtwoord", "herhaling")) {
			assertThat(proposed.select("#" + field).val()).isEqualTo("\"zeven & groene <kikkers>");
			assertThat(proposed.select("#" + field).attr("type")).isEqualTo("text");
			var empty = Jsoup.parse(Drawn.html("new-password", page)).select("#" + field);
			assertThat(empty.val()).isEmpty();
			assertThat(empty.attr("type")).isEqualTo("password");
			assertThat(empty.attr("autocomplete")).isEqualTo("new-password");
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void anInvitationKeepsWhatWasTypedAndNamesTheFieldsThatAreWrong(Locale language) {
		var form = new InvitationForm(LONG, LONG, LONG, LONG, "x", Role.ADMINISTRATOR.name());
		var errors = new FormErrors();
		var frame = HandMade.frame(language);
		assertThat(form.read(reader(Role.ADMINISTRATOR).office(), "1", Role.ADMINISTRATOR, frame.texts(), errors))
			.isEmpty();
		var page = new InvitationPage(frame, LONG, form, errors);
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		var html = Drawn.html("invitation", page);
		assertReads(html);
		var drawn = Jsoup.parse(html);
		assertThat(drawn.select("[role=alert] a").eachAttr("href")).containsExactly("#voornaam", "#tussenvoegsel",
				"#achternaam", "#e-mail");
		assertThat(drawn.select("#achternaam").val()).isEqualTo(LONG);
		assertThat(drawn.select("input[name=beheerder]").hasAttr("checked")).isTrue();
		assertReads(Drawn.html("invitation",
				new InvitationPage(frame, LONG, InvitationForm.empty(Role.MEMBER), new FormErrors())));
	}

	private static void assertReads(String html) {
		assertThat(html).doesNotContain("null", "<script>alert")
			.doesNotContainPattern("(?i)<[^>]*\\s(style|on[a-z]+)=|<script>|<style");
		assertThat(Words.keysIn(Words.of(html))).isEmpty();
		var page = Jsoup.parse(html);
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main input:not([type=hidden]):not([aria-hidden]), main select"))
			.allSatisfy(field -> assertThat(
					field.parents().is("label") || !page.select("label[for=" + field.id() + "]").isEmpty())
				.as(field.toString())
				.isTrue());
		assertThat(page.select("form[method=post]"))
			.allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
	}

	private static Person reader(Role role) {
		var one = HandMade.reader();
		return new Person(one.id(), one.office(), LONG, one.tier(), LONG, LONG, role, null, false, Theme.DARK, false,
				null, one.accountManager(), one.brand());
	}

	private static ColleaguesPage colleagues(Locale language, Role role, @Nullable String refused) {
		var people = new ArrayList<Colleague>();
		for (var standing : Standing.values()) {
			for (var theirs : List.of(Role.ADMINISTRATOR, Role.MEMBER)) {
				var known = theirs == Role.MEMBER;
				people.add(new Colleague(new PersonId(people.size() + 1L), LONG, "500001", EMAIL, known ? LONG : null,
						known ? PhoneNumber.of("0880000112") : null, theirs, standing, known,
						known ? HandMade.daysAgo(people.size()) : null, null, standing == Standing.BLOCKED && !known));
			}
		}
		return new ColleaguesPage(new Frame(Drawn.shell(language), reader(role), Section.COLLEAGUES), reader(role),
				people, FormKey.fresh(), role == Role.ADMINISTRATOR && refused != null, null, refused);
	}

	private static OwnDetailsPage ownDetails(Locale language, int times, boolean broken) {
		var phone = PhoneNumber.of("0880000112");
		var details = new PersonDetails(LONG, null, LONG, null, phone, language, Theme.DARK);
		var errors = new FormErrors();
		if (broken) {
			errors.add("achternaam", LONG);
		}
		var sessions = List.of(new OpenSession("a", HandMade.daysAgo(1), HandMade.daysAgo(0), "", true),
				new OpenSession("b", HandMade.daysAgo(3), HandMade.daysAgo(2), LONG, false));
		var history = Stream.iterate(0, day -> day + 1)
			.limit(times)
			.map(day -> new SignInRecord(HandMade.daysAgo(day), (day % 2 == 0) ? "" : LONG))
			.toList();
		var office = new OfficeDetails(LONG, new OfficeContact(LONG, "1", new Postcode("8011 MC"), LONG, phone), EMAIL,
				null, null, false, 1);
		return new OwnDetailsPage(new Frame(Drawn.shell(language), reader(Role.MEMBER), Section.OWN),
				reader(Role.MEMBER), new OwnAccount("500001", EMAIL, details), OwnDetailsForm.of(details), errors,
				new Presence(sessions, history, false), office, MailChoice.NONE, null);
	}

	private static NewPasswordPage newPassword(Locale language, PasswordJudgement judgement) {
		var choosing = new Choosing("/eigen-gegevens/wachtwoord", "choose.own.title", "choose.own.lead", "500001");
		return NewPasswordPage.of(new Frame(Drawn.shell(language), reader(Role.MEMBER), Section.OWN), choosing,
				judgement);
	}

}
