package nl.meekijken.amending;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.proposal.NewProposal;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.trying.LockWaits;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.amending.AmendingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Marit takes somebody out while an intermediary proposes something about them. */
@ModuleTest
class RemovingAtOnceTests {

	private static final String WHY = "Hoort bij een ander dossier.";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	private SheetDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = SheetDesk.with(this.house);
		this.desk.keep("tegenpartij?plaats=2", "verzekeraar", "Noorderlicht");
	}

	@Test
	void whatIsProposedAtThatVeryMomentIsDecidedFirst() throws Exception {
		var marit = this.desk.marit();
		var removal = this.desk.removal(marit, "tegenpartij", 2).with("reden", WHY);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var sent = proposingMeanwhile(() -> {
				var sending = threads.submit(() -> removal.send(marit));
				LockWaits.untilSomebodyWaits();
				return sending;
			});
			assertThat(sent.get().getStatus()).isEqualTo(409);
			assertThat(text(sent.get())).contains("Beslis daar eerst over.");
		}
	}

	@Test
	void whatWasProposedOfOneWhoIsGoneIsNotTakenOver() {
		this.desk.remove("tegenpartij", 2, WHY);
		var proposal = proposingMeanwhile(() -> Owner.ask("select last_value from proposal.proposal_id"));
		var refused = this.desk.desk().takeOver(proposal);
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(text(refused)).contains("De tegenpartij staat niet meer in dit dossier.", "Wijs het voorstel af");
		assertThat(this.desk.seenByOffice().select("#tegenpartij").text()).contains("Univé")
			.doesNotContain("Waterlinie");
		assertThat(Owner.ask("select count(*) from dossier.counterparty where dossier_id = " + dossier().value()))
			.isEqualTo("1");
		assertThat(this.desk.desk().refuse(proposal, "Staat er niet meer in.").getStatus()).isEqualTo(303);
	}

	/** Something is done before the proposal of another insurer is there for others. */
	private <T> T proposingMeanwhile(Supplier<T> work) {
		var sanne = this.desk.desk().sanne();
		var proposal = new NewProposal(new FactPlace(Fact.INSURER, 2), Optional.empty(),
				new FactValue.Words("Waterlinie"), "Dat staat op het formulier.", null, sanne.person(), "S. Bakker");
		return this.boundary.inside(sanne.office(), () -> Objects.requireNonNull(this.transactions.execute(_ -> {
			this.house.getBean(Proposals.class).propose(sanne.office(), dossier(), proposal, (fact, value) -> "-");
			return work.get();
		})));
	}

	private DossierId dossier() {
		return new DossierId(Long.parseLong(this.desk.desk().kept("id")));
	}

}
