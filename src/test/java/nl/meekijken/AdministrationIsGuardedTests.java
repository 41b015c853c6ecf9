package nl.meekijken;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

import nl.meekijken.trying.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of administration is in the lists by which {@link BackofficeAddressTests}
 * tries it with each role, so that a new one cannot be without a guard unnoticed.
 */
@ModuleTest
class AdministrationIsGuardedTests {

	private static final List<String> ADMINISTRATION = List.of("/kantoor/beheer", "/kantoor/kantoren",
			"/kantoor/medewerkers", "/kantoor/mensen", "/kantoor/bestanden", "/kantoor/inzage");

	/** All staff look for people, as who calls may be any of them. */
	private static final Set<String> OF_ALL = Set.of("GET /kantoor/mensen", "GET /kantoor/mensen/{persoon}");

	/** Any of them mails instructions, and any two together remove a lost second step. */
	private static final Set<String> OF_WHO_IS_CALLED = Set.of("POST /kantoor/mensen/{persoon}/instructies",
			"POST /kantoor/mensen/{persoon}/tweede-stap/vragen", "POST /kantoor/mensen/{persoon}/tweede-stap/afwijzen",
			"POST /kantoor/mensen/{persoon}/tweede-stap/verwijderen");

	@Autowired
	private ApplicationContext house;

	@Test
	void whateverAdministrationChangesIsForAdministratorsOnly() {
		assertThat(ofAdministration().filter(address -> !address.method().equals(HttpMethod.GET))
			.map(PortalAddress::toString)
			.filter(address -> !OF_WHO_IS_CALLED.contains(address))).isNotEmpty()
			.isSubsetOf(BackofficeAddressTests.OF_ADMINISTRATORS);
	}

	@Test
	void whateverAdministrationShowsIsForOverseersAtLeast() {
		var listed = Stream.of(BackofficeAddressTests.OF_ADMINISTRATORS, BackofficeAddressTests.OF_OVERSEERS)
			.flatMap(List::stream)
			.toList();
		assertThat(ofAdministration().filter(address -> address.method().equals(HttpMethod.GET))
			.map(PortalAddress::toString)
			.filter(address -> !OF_ALL.contains(address))).isNotEmpty().isSubsetOf(listed);
	}

	@Test
	void whatIsListedIsThere() {
		assertThat(PortalAddress.ofStaff(this.house).stream().map(PortalAddress::toString))
			.containsAll(BackofficeAddressTests.OF_ADMINISTRATORS)
			.containsAll(BackofficeAddressTests.OF_OVERSEERS)
			.containsAll(OF_WHO_IS_CALLED)
			.containsAll(OF_ALL);
	}

	private Stream<PortalAddress> ofAdministration() {
		return PortalAddress.ofStaff(this.house)
			.stream()
			.filter(address -> ADMINISTRATION.stream()
				.anyMatch(part -> address.pattern().equals(part) || address.pattern().startsWith(part + "/")));
	}

}
