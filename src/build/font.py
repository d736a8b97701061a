#!/usr/bin/env python3
"""Makes the typeface in src/main/resources/dev/milepost/ui/kit/fonts from Inter (SIL Open Font License).

usage: font.py Inter-Regular.otf MilepostInter-Regular.otf Regular
       font.py Inter-SemiBold.otf MilepostInter-Bold.otf Bold
Needs fonttools. Run by hand when Inter has a new version; the results are kept in the repository.

Three things JavaFX cannot do by itself: figures of one width (it cannot switch OpenType features on), a space that is
still one where advances are rounded to whole pixels, and the semi-bold as the bold of its family. The family gets a name
of its own, so that an installed Inter is not taken for it.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Milepost Inter"
SPACE = 0.315  # of an em: 4 px at 13 px
BLOCKS = [(0x20, 0x24F), (0x370, 0x4FF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x22FF), (0x25A0, 0x27BF)]


def main(source, target, style):
    font = TTFont(source)
    tabular = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                    tabular.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for code in range(0x30, 0x3A):
            if table.isUnicode() and table.cmap.get(code) in tabular:
                table.cmap[code] = tabular[table.cmap[code]]

    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.hinting = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in BLOCKS for code in range(first, last + 1)])
    subsetter.subset(font)

    full = FAMILY if style == "Regular" else FAMILY + " " + style
    names = {1: FAMILY, 16: FAMILY, 2: style, 17: style, 4: full, 6: "MilepostInter-" + style}
    for name in list(font["name"].names):
        if name.nameID in names:
            name.string = names[name.nameID]
        elif name.nameID in (21, 22, 25):
            font["name"].names.remove(name)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0

    top = font["CFF "].cff.topDictIndex[0]
    font["CFF "].cff.fontNames = [names[6]]
    top.FamilyName, top.FullName, top.Weight = FAMILY, full, style
    for code in (0x20, 0xA0):
        glyph = font.getBestCmap()[code]
        width = max(font["hmtx"][glyph][0], int(font["head"].unitsPerEm * SPACE))
        font["hmtx"][glyph] = (width, 0)
        outline = top.CharStrings[glyph]
        outline.decompile()
        outline.program = [width - outline.private.nominalWidthX, "endchar"]
    font.save(target)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
