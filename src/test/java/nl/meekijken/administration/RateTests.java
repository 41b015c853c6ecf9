package nl.meekijken.administration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Role;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.recovery.InterestRate;
import nl.meekijken.recovery.Terms;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rates of interest are added; those that are added here begin far away. */
@ModuleTest
class RateTests {

	private static final String ADDRESS = "/kantoor/beheer/rente";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Terms terms;

	private AtTheDesk esra;

	private LocalDate day;

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		this.day = LocalDate
			.parse(Owner.ask("select greatest(max(valid_from), '2090-01-01') + 1 from recovery.interest_rate"));
	}

	@Test
	void aRateIsAddedOnceWithItsSource() {
		var key = this.esra.key(ADDRESS);
		for (var times = 0; times < 2; times++) {
			assertThat(add("sleutel", key, "percentage", "4,25 %").getHeader("Location"))
				.isEqualTo(ADDRESS + "?toegevoegd");
		}
		assertThat(rates()).contains(new InterestRate(this.day, new BigDecimal("4.25"))).hasSize(rows());
		assertThat(this.esra.read(ADDRESS)).contains("4,25%", "Stb. 2090, 1", "toegevoegd door Marit Hofstra",
				"Gaat nog in");
		assertThat(this.esra.changed("recovery.interest_rate", "INSERT")).isTrue();
	}

	@Test
	void aWrongRateGetsASuccessorAndStays() {
		add("percentage", "40");
		var before = rows();
		var refused = add("percentage", "4");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains("Weet u het zeker?", "name=\"zeker\"", "value=\"4\"");
		assertThat(add("percentage", "4", "zeker", "ja").getStatus()).isEqualTo(303);
		assertThat(rates()).contains(new InterestRate(this.day, new BigDecimal("4.00")))
			.doesNotContain(new InterestRate(this.day, new BigDecimal("40.00")))
			.hasSize(before);
		assertThat(this.esra.read(ADDRESS)).contains("40%", "Vervangen");
	}

	@Test
	void thePastIsNotChangedByAccident() {
		var refused = add("vanaf", "2026-07-01", "percentage", "5");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains("Vanaf 1 juli 2026 is al een percentage gebruikt.");
		assertThat(rates()).extracting(InterestRate::from).doesNotContain(LocalDate.of(2026, 7, 1));
	}

	@Test
	void noRateIsEverChangedOrRemoved() {
		for (var change : List.of("update recovery.interest_rate set percent = 1",
				"delete from recovery.interest_rate")) {
			assertThatThrownBy(() -> Owner.change(change)).hasMessageContaining("never changed or deleted");
		}
	}

	@Test
	void whatIsWrongIsSaidAtTheField() {
		var refused = add("vanaf", "1815-06-18", "percentage", "veel", "bron", "");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains("vanaf 1992", "zoals 4 of 4,25", "Vul de bron of de reden in",
				"value=\"veel\"");
	}

	@Test
	void onlyAnAdministratorAdds() {
		var ruben = AtTheDesk.as(this.house, Role.MANAGER);
		assertThat(ruben.read(ADDRESS)).contains("1 januari 2026", "4%").doesNotContain("Percentage toevoegen");
		assertThat(ruben.send(ADDRESS, "vanaf", this.day.toString(), "percentage", "4", "bron", "x").getStatus())
			.isEqualTo(403);
		assertThat(AtTheDesk.as(this.house, Role.HANDLER).who().browser().get(ADDRESS).getStatus()).isEqualTo(403);
	}

	private MockHttpServletResponse add(String... fields) {
		var all = new LinkedHashMap<>(Map.of("vanaf", this.day.toString(), "bron", "Stb. 2090, 1", "percentage", "4"));
		for (var at = 0; at < fields.length; at += 2) {
			all.put(fields[at], fields[at + 1]);
		}
		return this.esra.send(ADDRESS,
				all.entrySet()
					.stream()
					.flatMap(field -> Stream.of(field.getKey(), field.getValue()))
					.toArray(String[]::new));
	}

	private List<InterestRate> rates() {
		return this.transactions.execute(asking -> this.roundTrip.ask(this.terms.rates()));
	}

	private static int rows() {
		return Integer.parseInt(Owner.ask("select count(distinct valid_from) from recovery.interest_rate"));
	}

}
