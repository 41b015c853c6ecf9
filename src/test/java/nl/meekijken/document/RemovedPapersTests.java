package nl.meekijken.document;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.SamplePapers;

import static nl.meekijken.document.RemovalDesk.REASON;
import static nl.meekijken.document.RemovalDesk.RECEIVED;
import static nl.meekijken.document.RemovalDesk.fileOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class RemovedPapersTests {

	private static final Duration MORE_THAN_A_DAY = Duration.ofHours(25);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Documents documents;

	@Autowired
	private PagePictures pictures;

	@Autowired
	private Boundary boundary;

	@Autowired
	private MovableClock clock;

	private RemovalDesk desk;

	@BeforeEach
	void comeToWork() {
		this.desk = new RemovalDesk(this.house);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aRemovedPaperIsReadByNobodyAnyMore() throws IOException {
		var dossier = this.desk.dossier;
		var gone = this.desk.keep(dossier, "rapport", "application/pdf", SamplePapers.pdf(1));
		var stays = this.desk.keep("letter");
		assertThat(this.desk.remove(gone)).isTrue();
		assertThat(this.desk.dossiers.ask(dossier, this.documents.of(dossier.number()))).extracting(Document::id)
			.containsExactly(stays);
		assertThat(this.desk.open(dossier, gone)).isEmpty();
		assertThat(this.boundary.inside(dossier.reader(), () -> this.documents.lookAtAll(dossier.number()))).hasSize(1);
		assertThat(this.boundary.inside(dossier.reader(),
				() -> this.pictures.draw(dossier.number(), gone, 1, PictureSize.FULL)))
			.isEmpty();
		assertThat(Owner.ask("select count(*) from document.document where id = " + gone.value())).isEqualTo("1");
	}

	@Test
	void whatItWasAndWhoRemovedItWhenAndWhyStaysKnown() {
		var first = this.desk.keep("first");
		var second = this.desk.keep("second");
		this.desk.remove(first);
		var earlier = this.clock.instant();
		this.clock.move(Duration.ofMinutes(1));
		this.desk.remove(second);
		assertThat(this.desk.removed()).containsExactly(
				new RemovedDocument(second, DocumentKind.INSURER_LETTER, "second", RECEIVED, this.clock.instant(),
						this.desk.marit, REASON),
				new RemovedDocument(first, DocumentKind.INSURER_LETTER, "first", RECEIVED, earlier, this.desk.marit,
						REASON));
	}

	@Test
	void theRecordOfChangesTellsWhoDidIt() {
		var id = this.desk.keep("letter");
		this.desk.remove(id);
		assertThat(Owner.ask("""
				select person_id || ' ' || operation || ' ' || (changed -> 'removal_reason' ->> 1)
				  from database.change_record
				 where table_name = 'document.document' and (row_key ->> 'id')::bigint = %d order by id desc limit 1
				""".formatted(id.value()))).isEqualTo(this.desk.marit.value() + " UPDATE " + REASON);
	}

	@Test
	void itsBytesLeaveTheVaultWhenTheyAreADayOld() {
		var id = this.desk.keep("bytes of " + this.desk.dossier.number());
		var bytes = fileOf(id);
		this.desk.remove(id);
		this.documents.sweep();
		assertThat(bytes).as("whoever just brought the same may not have noted it yet").exists();
		this.clock.move(MORE_THAN_A_DAY);
		this.documents.sweep();
		assertThat(bytes).doesNotExist();
	}

	@Test
	void bytesStayThatAnotherPaperHas() {
		var other = this.desk.dossiers.one();
		var id = this.desk.keep("shared by " + other.number());
		var stays = this.desk.keep(other, "shared by " + other.number());
		this.desk.remove(id);
		this.clock.move(MORE_THAN_A_DAY);
		this.documents.sweep();
		assertThat(fileOf(stays)).exists();
		assertThat(this.desk.open(other, stays)).isPresent();
	}

	@Test
	void theSamePaperMayComeAgainAsANewOne() {
		var first = this.desk.keep("again " + this.desk.dossier.number());
		this.desk.remove(first);
		var second = this.desk.keep("again " + this.desk.dossier.number());
		this.clock.move(MORE_THAN_A_DAY);
		this.documents.sweep();
		assertThat(second).isNotEqualTo(first);
		assertThat(this.desk.open(this.desk.dossier, first)).isEmpty();
		assertThat(this.desk.open(this.desk.dossier, second)).isPresent();
	}

	@Test
	void ofManyWhoRemoveItAtOnceOneDoes() throws Exception {
		var id = this.desk.keep("letter");
		Callable<Boolean> removing = () -> this.desk.remove(id);
		var done = 0;
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var tried : threads.invokeAll(Collections.nCopies(4, removing))) {
				done += tried.get() ? 1 : 0;
			}
		}
		assertThat(done).isEqualTo(1);
		assertThat(this.desk.removed()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "removed_at = now()", "sha256 = null", "removal_reason = 'waarom niet'",
			"sha256 = null, removed_at = now(), removed_by = 1, removal_reason = ' '" })
	void noRowIsHalfRemoved(String change) {
		var id = this.desk.keep("letter");
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> Owner.change("update document.document set " + change + " where id = " + id.value()))
			.withMessageContaining("violates check constraint");
	}

	@Test
	void anOfficeWithRemovedPapersCanStillBeForgotten() {
		this.desk.remove(this.desk.keep("letter"));
		var office = this.desk.dossier.office().value();
		Owner.change("call database.forget_office(" + office + ")");
		assertThat(Owner.ask("select count(*) from document.document where office_id = " + office)).isEqualTo("0");
	}

}
