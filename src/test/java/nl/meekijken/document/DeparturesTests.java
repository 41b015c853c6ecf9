package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.TestVault;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves the vault by itself, and what does not. */
@ModuleTest
class DeparturesTests extends ComingIn {

	private static final ScanOutcome INFECTED = new ScanOutcome.Infected("Eicar-Test");

	@Autowired
	private Departures departures;

	@Autowired
	private Inventory inventory;

	@Autowired
	private Vault vault;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void whatWasRefusedStaysForAMonthAndThenLeavesButThatItCameStaysWrittenDown() throws IOException {
		var id = received(receive("besmet.pdf"));
		this.desk.check(INFECTED);
		var bytes = bytesOf(id);
		this.clock.move(Duration.ofDays(29));
		this.departures.letGo();
		assertThat(this.vault.has(bytes)).isTrue();
		assertThat(shown()).extracting(ArrivingPaper::state).containsExactly(DocumentState.REFUSED);
		this.clock.move(Duration.ofDays(2));
		this.departures.letGo();
		assertThat(this.vault.has(bytes)).isFalse();
		assertThat(shown()).isEmpty();
		assertThat(timeline()).hasSize(1);
		assertThat(Owner.ask("select state || ' ' || bytes_kept from document.arrival where id = " + id.value()))
			.isEqualTo("REFUSED false");
		assertThat(Owner.ask("select count(*) from database.change_record where table_name = 'document.arrival'"
				+ " and changed ? 'bytes_kept' and office_id = " + this.dossier.office().value()))
			.isEqualTo("1");
		assertThat(this.inventory.take().withoutBytes()).doesNotContain(bytes);
	}

	@Test
	void itTakesNoRoomInTheDossierAnyMore() throws IOException {
		received(receive("besmet.pdf"));
		this.desk.check(INFECTED);
		assertThat(room()).isPositive();
		this.clock.move(Duration.ofDays(31));
		this.departures.letGo();
		assertThat(room()).isZero();
	}

	@Test
	void bytesThatAPaperElsewhereHasStay() throws IOException {
		var shared = ReceivedBytes.pdf("shared by two dossiers " + this.dossier.number());
		var refused = received(receive("een.pdf", shared));
		this.desk.check(INFECTED);
		this.dossier = this.dossiers.one();
		received(receive("twee.pdf", shared));
		this.desk.check(CLEAN);
		var bytes = bytesOf(refused);
		this.clock.move(Duration.ofDays(31));
		this.departures.letGo();
		assertThat(this.vault.has(bytes)).isTrue();
		assertThat(papers()).hasSize(1);
	}

	@Test
	void whatWasTakenBackLeavesADayLaterHoweverLongItWasThere() throws IOException {
		var id = received(receive("kopie paspoort.pdf"));
		var bytes = bytesOf(id);
		this.desk.check(CLEAN);
		this.clock.move(Duration.ofDays(40));
		assertThat(this.<Boolean>inside(() -> this.arrivals.withdraw(this.dossier.office(), this.dossier.id(), id)))
			.isTrue();
		this.clock.move(Duration.ofHours(23));
		this.departures.letGo();
		assertThat(this.vault.has(bytes)).isTrue();
		assertThat(this.inventory.take().withoutPaper()).doesNotContain(bytes);
		this.clock.move(Duration.ofHours(2));
		this.departures.letGo();
		assertThat(this.vault.has(bytes)).isFalse();
		assertThat(this.inventory.take().withoutBytes()).doesNotContain(bytes);
	}

	@Test
	void whatIsBeingCheckedIsMissedWhenItsBytesAreGoneAndIsNoOrphanMeanwhile() throws IOException {
		var id = received(receive("onderweg.pdf"));
		var bytes = bytesOf(id);
		this.clock.move(Duration.ofDays(3));
		assertThat(this.inventory.take().withoutPaper()).doesNotContain(bytes);
		assertThat(this.inventory.take().withoutBytes()).doesNotContain(bytes);
		assertThat(this.vault.letGo(bytes, () -> false)).isTrue();
		assertThat(this.inventory.take().withoutBytes()).contains(bytes);
		Owner.change("update document.arrival set state = 'WITHDRAWN' where id = " + id.value());
	}

	@Test
	void whatCannotBeRemovedHoldsUpNothingElseAndTheInventoryIsTakenAllTheSame() throws IOException {
		var stuck = bytesOf(received(receive("vast.pdf", ReceivedBytes.pdf("stuck " + this.dossier.number()))));
		var others = new ArrayList<Fingerprint>();
		for (var number = 0; number < 4; number++) {
			others.add(bytesOf(
					received(receive("los.pdf", ReceivedBytes.pdf(number + "loose " + this.dossier.number())))));
		}
		this.desk.check(INFECTED);
		this.clock.move(Duration.ofDays(31));
		var place = TestVault.of(stuck.hex());
		Files.delete(place);
		var within = Files.createDirectory(place).resolve("x");
		Files.createFile(within);
		Files.setLastModifiedTime(place, FileTime.from(MovableClock.START));
		this.house.getBean(NightlyInventory.class).take(LocalDate.of(2191, 1, 1));
		for (var other : others) {
			assertThat(this.vault.has(other)).isFalse();
		}
		assertThat(this.house.getBean(InventoryStore.class).isDone(LocalDate.of(2191, 1, 1))).isTrue();
		assertThat(left(stuck)).isEqualTo("1");
		Files.delete(within);
		this.departures.letGo();
		assertThat(left(stuck)).isEqualTo("0");
		Owner.change("delete from document.inventory where night = date '2191-01-01'");
	}

	private static String left(Fingerprint bytes) {
		return Owner.ask("select count(*) from document.leaving_file where sha256 = '" + bytes.hex() + "'");
	}

	private long room() {
		return this
			.<Long>inside(() -> this.transactions.execute(asking -> this.jdbc.sql("select document.bytes_of_dossier(?)")
				.param(this.dossier.id().value())
				.query(Long.class)
				.single()));
	}

}
