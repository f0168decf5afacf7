/** 印制间: template and values become a page or a PDF. The only package that knows the PDF library and the HTML renderer. */
@NullMarked
package org.wageaccord.documents.pdf;

import org.jspecify.annotations.NullMarked;
