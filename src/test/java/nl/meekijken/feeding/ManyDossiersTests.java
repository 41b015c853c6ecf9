package nl.meekijken.feeding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long many dossiers take, and how long they take when they say the same once more:
 * {@code -Dtest=ManyDossiersTests -Dfeeding.rows=100000}.
 */
@ModuleTest
@EnabledIfSystemProperty(named = "feeding.rows", matches = "\\d+")
class ManyDossiersTests {

	private static final Logger LOG = LoggerFactory.getLogger(ManyDossiersTests.class);

	private static final int OFFICES = 50;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Test
	void manyDossiersComeInWithinMinutes() throws IOException {
		var esra = Bringing.every(24, this.house);
		var rows = Integer.getInteger("feeding.rows", 0);
		var file = file(rows);
		for (var time : List.of("new", "the same")) {
			var begun = System.nanoTime();
			var arriving = esra.arriving();
			arriving.take("dossiers.csv", new ByteArrayInputStream(file));
			var id = arriving.settle().orElseThrow();
			var checked = System.nanoTime();
			esra.start(id);
			esra.go(() -> true);
			assertThat(esra.delivery(id).done()).isEqualTo(rows);
			assertThat(esra.delivery(id).added()).isEqualTo(time.equals("new") ? rows : 0);
			var done = System.nanoTime();
			LOG.info("{} dossiers, {}: checked in {} s, taken over in {} s", rows, time, seconds(checked - begun),
					seconds(done - checked));
		}
	}

	private byte[] file(int rows) {
		var accounts = new ArrayList<String>();
		for (var office = 0; office < OFFICES; office++) {
			accounts.add(this.people.of(Tier.GOLD).accountNumber());
		}
		var file = new ByteArrayOutputStream();
		file.writeBytes(Rows.HEADING.getBytes(StandardCharsets.UTF_8));
		for (var row = 0; row < rows; row++) {
			file.writeBytes(Rows.row(accounts.get(row % OFFICES), "Z-" + row, "Jansen", "Van achteren aangereden")
				.getBytes(StandardCharsets.UTF_8));
		}
		return file.toByteArray();
	}

	private static long seconds(long nanos) {
		return Duration.ofNanos(nanos).toSeconds();
	}

}
