package nl.meekijken;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The drawing of the house: floors, doors, arrows, names. */
class HouseRulesTests {

	private static final List<Set<String>> FLOORS = List.of(
			Set.of("values", "database", "web", "mail", "drawing", "registers", "scanner", "embedded", "vault", "mime"),
			Set.of("office", "wording"), Set.of("account"), Set.of("dossier"), Set.of("document", "recovery", "access"),
			Set.of("correspondence", "reply", "intake", "question", "piece", "proposal"),
			Set.of("notification", "insight", "demo", "desk", "reporting", "feeding"), Set.of("portal", "backoffice",
					"handling", "administration", "overseeing", "filing", "amending", "entering", "client", "api"));

	private static final Set<String> AUDIENCES = FLOORS.getLast();

	private static final Set<String> FORBIDDEN_ENDINGS = Set.of("Service", "Impl", "Manager", "Helper", "Util", "Utils",
			"Dto", "Entity", "Repository");

	/** What the business itself calls so. */
	private static final Set<String> BUSINESS_WORDS = Set.of("AccountManager");

	private static final ApplicationModules MODULES = ApplicationModules.of(MeekijkenApplication.class);

	@Test
	void modulesUseOnlyTheDoorsTheyNamed() {
		MODULES.verify();
	}

	@Test
	void everyModuleStandsOnItsDrawnFloor() {
		assertThat(MODULES.stream()
			.filter(module -> !module.getDisplayName().equals(floorOf(nameOf(module)) + " " + nameOf(module)))
			.map(module -> nameOf(module) + " is called \"" + module.getDisplayName() + "\""))
			.as("displayName is the number of the floor and the name of the module, as in \"4 dossier\"")
			.isEmpty();
	}

	@Test
	void noModuleCallsUpOrReachesAnotherAudience() {
		var wrong = new TreeSet<String>();
		for (var module : MODULES) {
			for (var used : module.getDirectDependencies(MODULES, DependencyType.values()).uniqueModules().toList()) {
				var up = floorOf(nameOf(used)) > floorOf(nameOf(module));
				var aside = AUDIENCES.contains(nameOf(module)) && AUDIENCES.contains(nameOf(used))
						&& !nameOf(used).equals(nameOf(module));
				if (up || aside) {
					wrong.add(nameOf(module) + " -> " + nameOf(used));
				}
			}
		}
		assertThat(wrong).as("arrows that point up or aside").isEmpty();
	}

	@Test
	void nobodyReachesTheRoof() {
		assertThat(House.CLASSES.stream()
			.filter(type -> !type.getPackageName().equals("nl.meekijken"))
			.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
			.filter(arrow -> arrow.getTargetClass().getPackageName().equals("nl.meekijken"))
			.map(arrow -> House.fileOf(arrow.getOriginClass()) + " -> " + House.fileOf(arrow.getTargetClass())))
			.as("modules that use the roof")
			.isEmpty();
	}

	@Test
	void packagesFormNoCycles() {
		slices().matching("nl.meekijken.(*)..").should().beFreeOfCycles().check(House.CLASSES);
	}

	@Test
	void filesOfOneModuleFormNoCycles() {
		var reached = new HashMap<String, Set<String>>();
		var arrows = arrowsBetweenFiles();
		arrows.keySet().forEach(file -> reached.put(file, reachedFrom(file, arrows)));
		var cycles = new LinkedHashSet<Set<String>>();
		reached.forEach((file, others) -> {
			if (others.contains(file)) {
				var cycle = new TreeSet<>(others);
				cycle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(file));
				cycles.add(cycle);
			}
		});
		assertThat(cycles).as("files that need one another").isEmpty();
	}

	@Test
	void everyPackageIsFlat() {
		assertThat(House.CLASSES.stream()
			.map(type -> type.getPackageName())
			.filter(name -> name.chars().filter(character -> character == '.').count() > 2)
			.distinct()).as("a package inside a module is a module in waiting").isEmpty();
	}

	@Test
	void namesSayWhatAThingIsNotWhatItIsFor() {
		assertThat(House.CLASSES.stream()
			.filter(type -> !BUSINESS_WORDS.contains(type.getSimpleName()))
			.filter(type -> FORBIDDEN_ENDINGS.stream().anyMatch(type.getSimpleName()::endsWith))
			.map(type -> type.getName())).as("names with an empty word").isEmpty();
	}

	@Test
	void fortyPercentOfTheTypesStayIndoors() {
		var types = House.CLASSES.stream()
			.filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.toList();
		var indoors = types.stream().filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC)).count();
		assertThat(100.0 * indoors / types.size())
			.as("percentage of package-private types: %s of %s", indoors, types.size())
			.isGreaterThanOrEqualTo(40);
	}

	private static Map<String, Set<String>> arrowsBetweenFiles() {
		var arrows = new TreeMap<String, Set<String>>();
		for (var type : House.CLASSES) {
			for (var arrow : type.getDirectDependenciesFromSelf()) {
				var from = House.fileOf(type);
				var to = House.fileOf(arrow.getTargetClass());
				if (!from.equals(to) && arrow.getTargetClass().getPackageName().equals(type.getPackageName())) {
					arrows.computeIfAbsent(from, file -> new TreeSet<>()).add(to);
				}
			}
		}
		return arrows;
	}

	private static Set<String> reachedFrom(String file, Map<String, Set<String>> arrows) {
		var reached = new LinkedHashSet<String>();
		var waiting = new ArrayDeque<>(arrows.getOrDefault(file, Set.of()));
		while (!waiting.isEmpty()) {
			var next = waiting.remove();
			if (reached.add(next)) {
				waiting.addAll(arrows.getOrDefault(next, Set.of()));
			}
		}
		return reached;
	}

	private static int floorOf(String module) {
		for (var floor = 0; floor < FLOORS.size(); floor++) {
			if (FLOORS.get(floor).contains(module)) {
				return floor + 1;
			}
		}
		throw new IllegalArgumentException(module + " is not in the drawing: give it a floor");
	}

	private static String nameOf(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
