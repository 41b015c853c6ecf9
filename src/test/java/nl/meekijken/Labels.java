package nl.meekijken;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

/** The texts of enum constants: {@code DossierStatus.PAID}, with or without a purpose. */
final class Labels {

	/** Every enum of the house by its simple name, with its constants in order. */
	private static final Map<String, List<String>> ENUMS = House.CLASSES.stream()
		.filter(JavaClass::isEnum)
		.collect(Collectors.toMap(JavaClass::getSimpleName, Labels::constantsOf, (one, other) -> one, TreeMap::new));

	private Labels() {
	}

	static boolean isLabel(String key) {
		var parts = key.split("\\.", 3);
		return parts.length > 1 && ENUMS.getOrDefault(parts[0], List.of()).contains(parts[1]);
	}

	/**
	 * What most constants of an enum have a text for, all must have; what few have is
	 * their own affair.
	 */
	static Set<String> missingIn(Bundle bundle) {
		var missing = new TreeSet<String>();
		var keys = bundle.dutch().keySet();
		keys.stream().filter(Labels::isLabel).forEach(key -> {
			var parts = key.split("\\.", 3);
			var purpose = (parts.length > 2) ? "." + parts[2] : "";
			var lacking = ENUMS.getOrDefault(parts[0], List.of())
				.stream()
				.map(constant -> parts[0] + "." + constant + purpose)
				.filter(label -> !keys.contains(label))
				.toList();
			if (purpose.isEmpty() || 2 * lacking.size() < ENUMS.getOrDefault(parts[0], List.of()).size()) {
				missing.addAll(lacking);
			}
		});
		return missing;
	}

	static List<String> strayIn(Bundle bundle) {
		return bundle.dutch()
			.keySet()
			.stream()
			.filter(key -> Character.isUpperCase(key.charAt(0)) && !isLabel(key))
			.toList();
	}

	/** The names of an enum's constants. */
	static List<String> constantsOf(JavaClass type) {
		return type.getFields()
			.stream()
			.filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
			.map(JavaField::getName)
			.toList();
	}

}
