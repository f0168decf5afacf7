/** Rule packs as they are written: read from YAML with every fault told by file and line, layered by place. */
@NullMarked
package org.wageaccord.statute.pack;

import org.jspecify.annotations.NullMarked;
