package nl.meekijken.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.Staff;
import nl.meekijken.vault.Vault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Papers and disks that would hold everybody up: who is busy with something else does not
 * notice.
 */
@ModuleTest
class BusyPapersTests {

	private static final String HELD = """
			select count(*) from pg_stat_activity
			 where usename in ('meekijken_portal', 'meekijken_backoffice') and state like 'idle in transaction%'""";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Vault vault;

	private FilingDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = FilingDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void pagesGoOnAndNothingIsHeldWhilePapersWithoutEndAreDrawn() throws Exception {
		var ofStaff = endless("een.pdf");
		var ofOffice = endless("twee.pdf");
		var office = this.desk.office();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var drawing = Stream.of(
					threads.submit(() -> this.desk.marit()
						.browser()
						.get(this.desk.papers() + "/" + ofStaff + "/pagina/1.png")
						.getStatus()),
					threads.submit(() -> office
						.get("/dossiers/" + this.desk.number() + "/documenten/" + ofOffice + "/pagina/1.png")
						.getStatus()))
				.toList();
			Awaitility.await().until(() -> views(ofStaff) + views(ofOffice) == 2);
			lookAtOtherPages();
			Awaitility.await("nothing is held while they are drawn").until(() -> Owner.ask(HELD).equals("0"));
			assertThat(drawing).noneMatch(Future::isDone);
			draughtsmen().forEach(ProcessHandle::destroyForcibly);
			for (var done : drawing) {
				assertThat(done.get()).isEqualTo(404);
			}
		}
	}

	@Test
	void nothingIsHeldWhileAPaperOfALetterThatStaffLookAtIsDrawn() throws Exception {
		var paper = endless("drie.pdf");
		Owner.change("update document.document set media_type = 'image/tiff', pages = 2, audience = 'CLIENT_TOO'"
				+ " where id = " + paper);
		Owner.change("""
				update dossier.client c set email = 'bezig@voorbeeld.example' from dossier.dossier d
				 where d.id = c.dossier_id and d.claim_number = '%s'""".formatted(this.desk.number()));
		this.desk.see(this.desk.papers());
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var looking = threads.submit(() -> FilingDesk.text(this.desk.marit()
				.browser()
				.post("/kantoor/dossiers/" + this.desk.number() + "/e-mails/nieuw", "sjabloon", "ACCEPTED", "taal",
						"nl", "meelezen", "ja", "papier", paper, "papieren-als", "bijlage")));
			Awaitility.await().until(() -> views(paper) == 1 && draughtsmen().findAny().isPresent());
			Awaitility.await("nothing is held while it is drawn").until(() -> Owner.ask(HELD).equals("0"));
			assertThat(looking).isNotDone();
			draughtsmen().forEach(ProcessHandle::destroyForcibly);
			assertThat(looking.get()).contains("Een van de bijlagen").doesNotContain("/versturen");
		}
	}

	private void lookAtOtherPages() {
		var sanne = this.desk.office();
		var ruben = new Staff(this.house).atWork(Role.MANAGER).browser();
		for (var time = 0; time < 20; time++) {
			assertThat(sanne.get("/dossiers/" + this.desk.number()).getStatus()).isEqualTo(200);
			assertThat(ruben.get(this.desk.papers()).getStatus()).isEqualTo(200);
		}
	}

	/** PostgreSQL says so with this code when it cannot write a row any more. */
	@Test
	void aFullDatabaseIsToldAsOursTakesNothingHalfAndGoesOnOnceThereIsRoom() {
		fill();
		var key = UUID.randomUUID().toString();
		try {
			for (var answer : new MockHttpServletResponse[] { sendAsOffice(key), sendAsStaff(key) }) {
				assertThat(answer.getStatus()).isEqualTo(503);
				assertThat(answer.getHeader("Retry-After")).isNotBlank();
			}
			assertThat(arrived()).isEqualTo("0");
		}
		finally {
			Owner.change("drop trigger nothing_fits on document.arrival");
			Owner.change("drop function document.nothing_fits()");
		}
		assertThat(sendAsOffice(key).getStatus()).isEqualTo(201);
		assertThat(arrived()).isEqualTo("1");
	}

	private void fill() {
		Owner
			.change("""
					create function document.nothing_fits() returns trigger language plpgsql as $$
					begin
						if new.office_id = %d then
							raise exception using errcode = '53100', message = 'could not extend file: No space left on device';
						end if;
						return new;
					end $$"""
				.formatted(this.desk.sanne().office().value()));
		Owner.change("create trigger nothing_fits before insert on document.arrival"
				+ " for each row execute function document.nothing_fits()");
	}

	private MockHttpServletResponse sendAsOffice(String key) {
		var office = this.desk.office();
		office.get("/dossiers/" + this.desk.number());
		return office.postBytes("/dossiers/" + this.desk.number() + "/documenten/bytes", ReceivedBytes.pdf(key),
				"X-Sleutel", key, "X-Naam", "a.pdf");
	}

	private MockHttpServletResponse sendAsStaff(String key) {
		this.desk.see(this.desk.papers());
		return this.desk.marit()
			.browser()
			.postBytes(this.desk.papers() + "/bytes", ReceivedBytes.pdf(key + " of staff"), "X-Voor", "INTERNAL",
					"X-Soort", "OTHER", "X-Van", "OTHER", "X-Naam", "b.pdf");
	}

	/**
	 * A paper of which the bytes were exchanged for some that draw themselves for ever.
	 */
	private String endless(String name) throws IOException {
		this.desk.add("INTERMEDIARY", "OTHER", "OTHER", name, ReceivedBytes.pdf(name));
		this.desk.check();
		var id = this.desk.idOf(name);
		var bytes = ReceivedBytes.joined(SamplePapers.endlessPdf(), ReceivedBytes.text("% " + id + "\n"));
		var kept = this.vault.keep(new ByteArrayInputStream(bytes));
		Owner
			.change("update document.document set sha256 = '%s' where id = %s".formatted(kept.fingerprint().hex(), id));
		return id;
	}

	private static int views(String paper) {
		return Integer.parseInt(
				Owner.ask("select count(*) from access.view_record where seen = 'DOCUMENT' and seen_id = " + paper));
	}

	private String arrived() {
		return Owner
			.ask("select count(*) from document.arrival where office_id = " + this.desk.sanne().office().value());
	}

	private static Stream<ProcessHandle> draughtsmen() {
		return ProcessHandle.current()
			.children()
			.filter(child -> child.info().commandLine().orElse("").contains("meekijken-drawing"));
	}

}
