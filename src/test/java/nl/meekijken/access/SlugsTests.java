package nl.meekijken.access;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.piece.PieceSlugs;

import static org.assertj.core.api.Assertions.assertThat;

class SlugsTests {

	@ParameterizedTest
	@MethodSource("catalogues")
	<E extends Enum<E>> void everyChoiceIsFoundByItsWordAndEachWordCanStandInAnAddress(Slugs<E> slugs) {
		for (var choice : slugs.type().getEnumConstants()) {
			assertThat(slugs.of(choice)).matches("[a-z0-9-]+");
			assertThat(slugs.read(slugs.of(choice))).contains(choice);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "GEMELD", "gemeld ", "REPORTED", "gemeld,betaald", "<b>", "gemeld\u0000" })
	void anythingUnknownIsNoChoice(String typed) {
		assertThat(Slugs.STATUS.read(typed)).isEmpty();
		assertThat(Slugs.STATUS.readAll(List.of(typed, "betaald"))).containsExactly(DossierStatus.PAID);
	}

	@Test
	void severalAreReadOnceEachInTheOrderOfTheirCatalogue() {
		assertThat(Slugs.STATUS.readAll(List.of("betaald", "gemeld", "betaald")))
			.containsExactly(DossierStatus.REPORTED, DossierStatus.PAID);
		assertThat(Slugs.BALL.readAll(List.of())).isEmpty();
	}

	@Test
	void whatWasMaskedInTheTrailIsTheChangeOfASecret() {
		assertThat(new TrailChange("iban", null, null).isMasked()).isTrue();
		assertThat(new TrailChange("town", null, "Zwolle").isMasked()).isFalse();
		assertThat(new TrailChange("town", "Zwolle", null).isMasked()).isFalse();
	}

	static Stream<Slugs<?>> catalogues() {
		return Stream.of(Slugs.STATUS, Slugs.BALL, Slugs.SORT, Slugs.GROUP, PieceSlugs.ALL);
	}

}
