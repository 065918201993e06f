/** What every server-rendered page loads: the typeface, the look, and partial page updates. */
import "@fontsource-variable/atkinson-hyperlegible-next";
import "htmx.org";
