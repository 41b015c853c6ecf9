package nl.meekijken.portal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.ColleagueChange;
import nl.meekijken.account.Colleagues;
import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ColleaguesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Colleagues colleagues;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	private Someone administrator;

	private Someone member;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.administrator = this.people.of(Tier.DIAMOND);
		this.member = this.people.colleagueOf(this.administrator);
		this.browser = signedIn(this.administrator);
	}

	@Test
	void anAdministratorSeesWhoLastSignedInAndAMemberOnlyWhoIsThere() throws Exception {
		var seen = this.browser.get("/collegas").getContentAsString();
		assertThat(seen).contains("Joris Prins", this.member.email(), "nog nooit ingelogd", "Blokkeer");
		var lessSeen = signedIn(this.member).get("/collegas").getContentAsString();
		assertThat(lessSeen).contains("Sanne van der Beek", this.administrator.email())
			.doesNotContain("laatst ingelogd", "nooit ingelogd", "Blokkeer", "Accountnummer");
	}

	@Test
	void aMemberChangesNobody() {
		var browsing = signedIn(this.member);
		for (var act : new String[] { "beheerder", "lid", "blokkeren", "deblokkeren" }) {
			assertThat(browsing.post("/collegas/" + this.administrator.person().value() + "/" + act).getStatus())
				.as(act)
				.isEqualTo(403);
		}
	}

	@Test
	void whoIsBlockedIsOutAtOnceAndCannotComeBackUntilUnblocked() throws Exception {
		var theirs = signedIn(this.member);
		assertThat(act(this.member, "blokkeren").getHeader("Location")).isEqualTo("/collegas?geblokkeerd");
		assertThat(theirs.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(new Browser(this.mvc).signIn(this.member.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(401);
		assertThat(this.browser.get("/collegas").getContentAsString()).contains("Geblokkeerd");
		act(this.member, "deblokkeren");
		assertThat(new Browser(this.mvc).signIn(this.member.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(303);
	}

	@Test
	void theLastAdministratorStaysOne() throws Exception {
		var answer = act(this.administrator, "lid");
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(answer.getContentAsString()).contains("Sanne van der Beek is de enige beheerder.");
	}

	@Test
	void anAdministratorThatIsBlockedDoesNotCount() {
		act(this.member, "beheerder");
		act(this.member, "blokkeren");
		assertThat(act(this.administrator, "lid").getStatus()).isEqualTo(409);
	}

	@Test
	void theRoleCanBeHandedOverAndHoldsAtOnce() {
		var theirs = signedIn(this.member);
		assertThat(theirs.get("/eigen-gegevens/kantoor").getStatus()).isEqualTo(403);
		assertThat(act(this.member, "beheerder").getHeader("Location")).isEqualTo("/collegas?beheerder");
		assertThat(theirs.get("/eigen-gegevens/kantoor").getStatus()).isEqualTo(200);
		assertThat(act(this.administrator, "lid").getHeader("Location")).isEqualTo("/collegas?lid");
		assertThat(act(this.member, "blokkeren").getStatus()).isEqualTo(403);
	}

	@Test
	void nobodyBlocksThemselves() throws Exception {
		act(this.member, "beheerder");
		var answer = act(this.administrator, "blokkeren");
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(answer.getContentAsString()).contains("U kunt uzelf niet blokkeren.");
	}

	@Test
	void twoAdministratorsCannotTakeTheRoleFromOneAnotherAtOnce() throws Exception {
		act(this.member, "beheerder");
		var ready = new CountDownLatch(1);
		try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
			var one = both.submit(() -> takeRole(ready, this.administrator.person(), this.member.person()));
			var other = both.submit(() -> takeRole(ready, this.member.person(), this.administrator.person()));
			ready.countDown();
			assertThat(new ColleagueChange[] { one.get(), other.get() })
				.hasOnlyElementsOfTypes(ColleagueChange.Done.class, ColleagueChange.LastAdministrator.class)
				.satisfiesOnlyOnce(change -> assertThat(change).isInstanceOf(ColleagueChange.Done.class));
		}
	}

	private ColleagueChange takeRole(CountDownLatch ready, PersonId by, PersonId from) throws InterruptedException {
		ready.await();
		return this.boundary.inside(this.entrance.of(by), () -> this.colleagues.makeMember(from));
	}

	private MockHttpServletResponse act(Someone colleague, String act) {
		this.browser.get("/collegas");
		return this.browser.post("/collegas/" + colleague.person().value() + "/" + act);
	}

	private Browser signedIn(Someone person) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(person.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

}
