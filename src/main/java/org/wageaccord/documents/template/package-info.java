/** What a template of a paper asks for, read without printing it. */
@NullMarked
package org.wageaccord.documents.template;

import org.jspecify.annotations.NullMarked;
