/// The news story that a capture holds, with everything that was found in it: what the store writes.
public struct Article: Sendable {
  public var capture: Capture
  public var page: Page
  public var persons: [Person]
  public var mentions: [Mention]
  public var organizations: [Organization]
  public var claims: [Claim]

  public init(
    capture: Capture, page: Page, persons: [Person] = [], mentions: [Mention] = [],
    organizations: [Organization] = [], claims: [Claim] = []
  ) {
    self.capture = capture
    self.page = page
    self.persons = persons
    self.mentions = mentions
    self.organizations = organizations
    self.claims = claims
  }
}
