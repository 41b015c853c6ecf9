package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.TestVault;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class InventoryTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Inventory inventory;

	@Autowired
	private Documents documents;

	@Autowired
	private Vault vault;

	@Autowired
	private Boundary boundary;

	@Autowired
	private MovableClock clock;

	private BareDossiers dossiers;

	@BeforeEach
	void open() {
		this.dossiers = new BareDossiers(this.house);
	}

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

	@Test
	void aPaperWhoseBytesAreGoneIsTold() throws IOException {
		var lost = keep("lost");
		var there = keep("there");
		assertThat(this.inventory.take().withoutBytes()).doesNotContain(lost, there);
		Files.delete(TestVault.of(lost.hex()));
		assertThat(this.inventory.take().withoutBytes()).contains(lost).doesNotContain(there);
	}

	@Test
	void bytesWithoutAPaperAreToldOnceTheyAreTwoDaysOld() throws IOException {
		var orphan = this.vault.keep(bytes("orphan " + System.nanoTime())).fingerprint();
		var known = keep("known");
		assertThat(this.inventory.take().withoutPaper()).doesNotContain(orphan, known);
		this.clock.move(Duration.ofDays(3));
		var found = this.inventory.take();
		assertThat(found.withoutPaper()).contains(orphan).doesNotContain(known);
		assertThat(found.isInOrder()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-26T20:00:00Z, 6h30m", "2026-11-27T02:29:00Z, 1m", "2026-11-27T02:30:00Z, 24h",
			"2026-03-28T02:30:00Z, 23h", "2026-10-24T01:30:00Z, 25h" })
	void theNightComesEachDayAlsoWhenTheClockIsPutForwardOrBack(Instant now, String until) {
		assertThat(NightlyInventory.untilTheNight(now))
			.isEqualTo(Duration.parse("PT" + until.toUpperCase(Locale.ROOT)));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27T02:29:00Z, 2026-11-26", "2026-11-27T02:30:00Z, 2026-11-27" })
	void aNightBeginsAtHalfPastThree(Instant now, LocalDate night) {
		assertThat(NightlyInventory.nightOf(now)).isEqualTo(night);
	}

	@Test
	void ofSeveralNodesOneTakesTheInventoryUnlessItBreaksOff() throws Exception {
		var store = this.house.getBean(InventoryStore.class);
		var night = LocalDate.of(2190, 1, 1);
		var longest = Duration.ofHours(2);
		assertThat(AtOnce.times(4, () -> store.begin(night, longest))).containsOnlyOnce(true);
		assertThat(store.isDone(night)).isFalse();
		this.clock.move(Duration.ofHours(3));
		assertThat(store.begin(night, longest)).as("whatever the clock of a node says").isFalse();
		beganEarlier("3 hours");
		assertThat(store.begin(night, longest)).isTrue();
		beganEarlier("3 hours");
		var nights = this.house.getBean(NightlyInventory.class);
		this.clock.move(Duration.ofHours(6));
		var lost = keep("lost at night");
		Files.delete(TestVault.of(lost.hex()));
		nights.take(night);
		assertThat(store.isDone(night)).isTrue();
		assertThat(Owner.ask("select without_bytes::text from document.inventory where night = date '2190-01-01'"))
			.contains(lost.hex());
		beganEarlier("9 days");
		assertThat(store.begin(night, longest)).isFalse();
		Owner.change("delete from document.inventory where night = date '2190-01-01'");
	}

	private static void beganEarlier(String howMuch) {
		Owner.change("update document.inventory set begun_at = begun_at - interval '%s' where night = date '2190-01-01'"
			.formatted(howMuch));
	}

	@Test
	void whatBrokeOffWhileComingInIsSweptAtNightByEachNode() throws IOException {
		var incoming = Files.createDirectories(TestVault.FOLDER.resolve("incoming"));
		var part = Files.createTempFile(incoming, "broken", ".part");
		Files.setLastModifiedTime(part, FileTime.from(this.clock.instant().minus(Duration.ofHours(25))));
		var night = LocalDate.of(2190, 2, 2);
		this.house.getBean(InventoryStore.class).begin(night, Duration.ofHours(1));
		this.house.getBean(NightlyInventory.class).take(night);
		assertThat(part).doesNotExist();
		Owner.change("delete from document.inventory where night = date '2190-02-02'");
	}

	private Fingerprint keep(String content) throws IOException {
		var dossier = this.dossiers.one();
		var paper = new NewDocument(DocumentKind.OTHER, "brief", "text/plain", MovableClock.START, Origin.CLIENT, null,
				DocumentAudience.INTERMEDIARY);
		var id = this.boundary.insideOrThrow(dossier.office(), () -> BroughtPapers.keep(this.documents,
				dossier.office(), dossier.id(), paper, bytes(content + " " + dossier.number())));
		return new Fingerprint(Owner.ask("select sha256 from document.document where id = " + id.value()));
	}

	private static ByteArrayInputStream bytes(String content) {
		return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
	}

}
