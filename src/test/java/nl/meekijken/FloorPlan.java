package nl.meekijken;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/**
 * The house as Spring Modulith finds it in the code.
 *
 * @param floors the floor that each room stands on
 * @param uses the rooms whose types each room uses
 */
record FloorPlan(SortedMap<String, Integer> floors, SortedMap<String, SortedSet<String>> uses) {

	static FloorPlan of(ApplicationModules modules) {
		var floors = new TreeMap<String, Integer>();
		var uses = new TreeMap<String, SortedSet<String>>();
		for (var module : modules) {
			floors.put(nameOf(module), Integer.valueOf(module.getDisplayName().replaceFirst(" .*", "")));
			var used = new TreeSet<String>();
			module.getDirectDependencies(modules, DependencyType.values())
				.uniqueModules()
				.map(FloorPlan::nameOf)
				.filter(name -> !name.equals(nameOf(module)))
				.forEach(used::add);
			uses.put(nameOf(module), used);
		}
		return new FloorPlan(floors, uses);
	}

	/**
	 * Drawn in the language of Mermaid: a frame for each floor, and those arrows that do
	 * not follow from others.
	 */
	String drawing() {
		var lines = new ArrayList<String>(List.of("flowchart TB"));
		new TreeSet<>(this.floors.values()).descendingSet().forEach(floor -> {
			lines.add("  subgraph floor" + floor + "[\"" + floor + "\"]");
			roomsOn(floor).forEach(room -> lines.add("    " + room));
			lines.add("  end");
		});
		this.uses.keySet().forEach(room -> {
			var arrows = arrowsFrom(room);
			if (!arrows.isEmpty()) {
				lines.add("  " + room + " --> " + String.join(" & ", arrows));
			}
		});
		return String.join("\n", lines) + "\n";
	}

	private List<String> roomsOn(int floor) {
		return this.floors.entrySet().stream().filter(room -> room.getValue() == floor).map(Map.Entry::getKey).toList();
	}

	private List<String> arrowsFrom(String room) {
		var used = usedBy(room);
		return used.stream()
			.filter(one -> used.stream().noneMatch(other -> !other.equals(one) && reachedFrom(other).contains(one)))
			.toList();
	}

	private Set<String> reachedFrom(String room) {
		var reached = new TreeSet<String>();
		var waiting = new ArrayDeque<>(usedBy(room));
		while (!waiting.isEmpty()) {
			var next = waiting.remove();
			if (reached.add(next)) {
				waiting.addAll(usedBy(next));
			}
		}
		return reached;
	}

	private SortedSet<String> usedBy(String room) {
		return this.uses.getOrDefault(room, new TreeSet<>());
	}

	private static String nameOf(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
