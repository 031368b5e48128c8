/** Tables as one workbook of a spreadsheet. */
@NullMarked
package org.casegraph.export.workbook;

import org.jspecify.annotations.NullMarked;
