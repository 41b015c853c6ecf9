package nl.meekijken;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The README shows the house as it is built. */
class FloorPlanTests {

	private static final FloorPlan BUILT = FloorPlan.of(ApplicationModules.of(MeekijkenApplication.class));

	private static final String README = House.text(Path.of("README.md"));

	private static final Pattern DRAWING = Pattern.compile("(?s)```mermaid\\n(.*?)```");

	/** A row of the table: its floor unless it is that of the row above, and its room. */
	private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d?) ?\\| (\\*?)`([a-z]+)`\\*? \\|");

	@Test
	void theReadmeDrawsTheRoomsAndTheArrowsThatAreThere() {
		var drawn = DRAWING.matcher(README);
		assertThat(drawn.find()).as("a drawing in README.md").isTrue();
		assertThat(drawn.group(1)).as("the drawing in README.md, which has to be the expected one")
			.isEqualTo(BUILT.drawing());
	}

	@Test
	void theReadmeSaysOfEveryRoomWhatItIsForAndNothingOfRoomsThatAreNotThere() {
		var listed = new TreeMap<String, Integer>();
		var planned = new TreeSet<String>();
		var floor = 0;
		for (var row : ROW.matcher(README).results().toList()) {
			floor = row.group(1).isEmpty() ? floor : Integer.parseInt(row.group(1));
			if (row.group(2).isEmpty()) {
				listed.put(row.group(3), floor);
			}
			else {
				planned.add(row.group(3));
			}
		}
		assertThat(listed).isEqualTo(BUILT.floors());
		assertThat(planned).as("rooms said not to be built yet").doesNotContainAnyElementsOf(BUILT.floors().keySet());
	}

	@Test
	void anArrowThatFollowsFromOthersIsLeftOut() {
		var plan = new FloorPlan(new TreeMap<>(Map.of("roof", 3, "room", 2, "cellar", 1)),
				new TreeMap<>(Map.of("roof", new TreeSet<>(Set.of("room", "cellar")), "room",
						new TreeSet<>(Set.of("cellar")), "cellar", new TreeSet<>())));
		assertThat(plan.drawing()).isEqualTo("""
				flowchart TB
				  subgraph floor3["3"]
				    roof
				  end
				  subgraph floor2["2"]
				    room
				  end
				  subgraph floor1["1"]
				    cellar
				  end
				  roof --> room
				  room --> cellar
				""");
	}

}
