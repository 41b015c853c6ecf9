package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import nl.meekijken.drawing.NoPlace;

class DrawingTurnsTests {

	private final DrawingTurns turns = new DrawingTurns(Duration.ZERO, 2);

	@Test
	void whileOneIsDrawnForSomebodyOthersAreServedAndTheyAreNot() throws IOException {
		var drawn = this.turns.<String>take("sanne", () -> {
			assertThatExceptionOfType(NoPlace.class).isThrownBy(() -> this.turns.take("sanne", () -> "second"))
				.withMessage("The drawings before it take too long");
			return this.turns.take("ruben", () -> "of ruben");
		});
		assertThat(drawn).isEqualTo("of ruben");
		assertThat(this.turns.take("sanne", () -> "later")).isEqualTo("later");
	}

	@Test
	void aDrawingThatFailsGivesItsTurnBack() throws IOException {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.turns.<String>take("sanne", () -> {
			throw new IOException("the disk is gone");
		})).withMessage("the disk is gone");
		assertThat(this.turns.take("sanne", () -> "next")).isEqualTo("next");
	}

	@Test
	void nobodyAsksForMoreAtOnceThanALongPaperHasPages() throws IOException {
		var strict = new DrawingTurns(Duration.ofMinutes(1), 1);
		assertThat(strict.<String>take("sanne", () -> {
			assertThatExceptionOfType(NoPlace.class).isThrownBy(() -> strict.take("sanne", () -> "second"))
				.withMessage("Too many drawings are asked for at once");
			return "first";
		})).isEqualTo("first");
		assertThat(strict.<String>take("sanne", () -> "free again")).isEqualTo("free again");
	}

}
