# [text](docs/page.md) -> [text](@ref page), absolute links stay as they are
/(https\?:/b
s#](docs/\([A-Za-z0-9_-]*\)\.md)#](@ref \1)#g
s#](\.\./README\.md)#](@ref mainpage)#g
