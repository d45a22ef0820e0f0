import Coaching

extension Field {
  static let ofCustomers = [
    Field(.name, .text, required: true, Wording(en: "the customer's name", sv: "kundens namn"))
  ]
}
