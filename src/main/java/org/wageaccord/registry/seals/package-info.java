/** 印章图样: the pictures of the seals of enterprises and their unions, checked, made plain, and kept as versions. */
@NamedInterface("seals")
@NullMarked
package org.wageaccord.registry.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
