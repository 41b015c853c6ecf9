package nl.meekijken.office;

import org.jspecify.annotations.Nullable;

/**
 * The brand of an office as staff keep it.
 *
 * @param name empty to be called as the office is
 * @param version 0 before the first was kept
 * @param shown whether the tier of today lets the office show itself
 */
public record KeptBrand(String name, @Nullable BrandColours colours, boolean hasLogo, int version, boolean shown) {
}
