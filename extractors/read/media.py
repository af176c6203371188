"""How the names of media end, for bylines and datelines: 青川日报, 高新区融媒体中心, 央广网."""

from __future__ import annotations

from extractors.vocabulary import alternation

_END = alternation("medium_end")
# 青川日报, 青川日报、青川发布, 本报, 本报特约
MEDIUM = rf"(?:[\u3400-\u9fffA-Za-z、·—-]{{0,18}}(?:{_END})|本报|本网|本台|本刊)"
# What stands before the word for a writer: a medium, how the writer works for it, or nothing.
POST = rf"(?:{MEDIUM}?(?:全媒体|首席|特约|见习|实习|文字|摄影|图片|视频|驻站|高级|资深|通讯)?)"
# 记者招待会, 记者从管委会获悉: no byline
NO_WRITER = "(?!招待|部|团|节|站|协|证|会|从|在|们|获|了解|看|注意|采访|走进|来到|日前|近日)"
