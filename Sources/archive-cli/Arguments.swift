public import Archive
public import ArgumentParser

// The library's words as values of options: `--kind direct`, `--source anonymous`, `--in claims`.

extension Claim.Kind: ExpressibleByArgument {}
extension Source.Kind: ExpressibleByArgument {}
extension Query.Scope: ExpressibleByArgument {}
